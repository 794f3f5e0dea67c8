"""Shorter includes as long as."""

TASK = 2
FEEDBACK = (
    "You stop where the gradient is just as long as tolerance. The README asks for one that is shorter. Which of `5 < "
    "5` and `5 <= 5` is False?"
)
FEEDBACK_KO = (
    "기울기의 길이가 tolerance와 꼭 같은 곳에서 멈췄습니다. README에서는 더 짧아야 한다고 했습니다. `5 < 5`와 `5 <= "
    "5` 가운데 거짓인 것은 어느 쪽일까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.linalg.norm(grad(x)) > tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
