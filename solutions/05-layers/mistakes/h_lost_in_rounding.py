"""The smaller h is, the better the slope."""

TASK = 7
FEEDBACK = (
    "All your slopes are 0, as if x had not moved at all. A float holds only about 16 digits, so an h that is far "
    "too small is lost when it is added to x. What does Python answer to `3.0 + 1e-50 == 3.0`, and does x move in "
    "your program?"
)
FEEDBACK_KO = (
    "기울기가 모두 0입니다. x가 전혀 움직이지 않은 것과 같습니다. 실수(float)는 약 16자리만 담을 수 있어서, h가 "
    "지나치게 작으면 x에 더해도 사라집니다. 파이썬에서 `3.0 + 1e-50 == 3.0`의 답은 무엇이고, 지금 프로그램에서 x는 "
    "움직일까요?"
)


def numerical_gradient(f, x):
    h = 10e-50
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
    return gradient
