"""The order of a pair is free."""

TASK = 2
FEEDBACK = "You return the number of steps first, and then the point. In which order does the README name the two?"
FEEDBACK_KO = "걸음 수를 먼저, 점을 나중에 반환했습니다. README에서는 둘을 어떤 순서로 말했나요?"


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.linalg.norm(grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return steps, x
