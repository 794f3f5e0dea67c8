"""`/ 2 * h` divides by 2 and by h."""

TASK = 7
FEEDBACK = (
    "Your slopes are tiny, as if the difference had been halved and then multiplied by h: Python works through "
    "`/` and `*` from left to right. What is 12 / 2 * 3, and what did you want it to be?"
)
FEEDBACK_KO = (
    "기울기가 아주 작습니다. 차이를 2로 나눈 다음 h를 곱한 것과 같습니다. 파이썬은 `/`와 `*`를 왼쪽부터 차례로 "
    "계산합니다. 12 / 2 * 3은 얼마이고, 의도한 값은 얼마입니까?"
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
        gradient[index] = (above - below) / 2 * h
    return gradient
