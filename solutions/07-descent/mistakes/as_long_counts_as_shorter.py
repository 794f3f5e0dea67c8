"""Shorter includes as long as."""

TASK = 2
FEEDBACK = (
    "You stop where the gradient is just as long as tolerance. The README asks for one that is shorter. Which "
    "sign compares so that 5 is not below 5?"
)
FEEDBACK_KO = (
    "기울기의 길이가 tolerance와 꼭 같은 곳에서 멈췄습니다. README에서는 더 짧아야 한다고 했습니다. 5가 5보다 "
    "작지 않다고 비교하는 기호는 무엇일까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.linalg.norm(grad(x)) > tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
