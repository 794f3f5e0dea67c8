"""Walking longer does no harm."""

TASK = 2
FEEDBACK = (
    "You always take `most` steps, whatever the gradient is. It should stop at the first point that is flat "
    "enough. In the README's table with tolerance = 5, after how many steps is that?"
)
FEEDBACK_KO = (
    "기울기가 얼마이든 언제나 `most`번 걷습니다. 충분히 평평한 첫 점에서 멈추어야 합니다. README의 표에서 "
    "tolerance = 5이면 몇 걸음 뒤일까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for _ in range(most):
        x = x - lr * grad(x)
    return x, most
