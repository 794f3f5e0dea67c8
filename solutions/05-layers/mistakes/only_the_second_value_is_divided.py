"""`above - below / (2 * h)` divides the whole difference."""

TASK = 7
FEEDBACK = (
    "Your slopes are huge, as if only f(x − h) had been divided, and not the whole difference. Python divides "
    "before it subtracts. What is 10 − 4 / 2, and what would it be if the subtraction came first?"
)
FEEDBACK_KO = (
    "기울기가 엄청나게 큽니다. 차이 전체가 아니라 f(x − h)만 나눈 것과 같습니다. 파이썬은 뺄셈보다 나눗셈을 먼저 "
    "합니다. 10 − 4 / 2는 얼마이고, 뺄셈을 먼저 하면 얼마일까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = above - below / (2 * h)
    return gradient
