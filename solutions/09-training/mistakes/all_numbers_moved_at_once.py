"""x + h moves x."""

TASK = 3
FEEDBACK = (
    "You move all numbers of x at once, and measure one slope for all. Each slope belongs to one number, while "
    "the others stay. How can a single place of a copy be changed?"
)
FEEDBACK_KO = (
    "x의 모든 수를 한꺼번에 움직여 기울기 하나만 쟀습니다. 기울기마다 수 하나의 것이고 다른 수는 그대로 "
    "있어야 합니다. 복사본에서 한 자리만 바꾸려면 어떻게 할까요?"
)


def gradient_check(f, grad, x, h=1e-5):
    slopes, largest = grad(x), 0.0
    right = (f(x + h) - f(x)) / h
    left = (f(x) - f(x - h)) / h
    for i in np.ndindex(x.shape):
        if abs(right - left) <= 0.1:
            largest = max(largest, relative_error(slopes[i], (left + right) / 2))
    return largest
