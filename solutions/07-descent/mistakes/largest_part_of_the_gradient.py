"""The steepest direction is the length."""

TASK = 2
FEEDBACK = (
    "You stop by the largest part of the gradient: 4 for (3, 4). Its length is 5, for all directions count. How "
    "does Pythagoras work it out?"
)
FEEDBACK_KO = (
    "기울기에서 가장 큰 원소의 크기로 멈췄습니다. (3, 4)이면 4입니다. 모든 방향을 함께 보므로 길이는 5입니다. "
    "피타고라스의 정리로는 어떻게 구할까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.max(np.abs(grad(x))) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
