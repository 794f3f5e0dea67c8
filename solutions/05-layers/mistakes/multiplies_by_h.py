"""`/ 2 * h` divides by 2 and by h."""

TASK = 7
FEEDBACK = (
    "Your slopes are tiny, as if the difference had been halved and then multiplied by h. Python works through `/` "
    "and `*` from left to right. What does 12 / 2 * 3 give, and what is 12 divided by the product of 2 and 3?"
)
FEEDBACK_KO = (
    "기울기가 아주 작습니다. 차이를 2로 나눈 다음 h를 곱한 것과 같습니다. 파이썬은 `/`와 `*`를 왼쪽부터 차례로 "
    "계산합니다. 12 / 2 * 3은 얼마이고, 12를 2와 3의 곱으로 나누면 얼마일까요?"
)


def halved_and_multiplied(f, x, h):
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / 2 * h
    return gradient


def numerical_gradient(f, x):
    return halved_and_multiplied(f, x, h=1e-4)


def numerical_gradient(f, x):
    return halved_and_multiplied(f, x, h=1e-2)


def numerical_gradient(f, x):
    return halved_and_multiplied(f, x, h=1e-3)


def numerical_gradient(f, x):
    return halved_and_multiplied(f, x, h=1e-5)


def numerical_gradient(f, x):
    return halved_and_multiplied(f, x, h=1e-6)
