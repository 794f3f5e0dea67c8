"""Counting begins at 1."""

TASK = 2
FEEDBACK = (
    "Your number of steps is 1 too high: the point is right, and you count as if start were a step. How many "
    "steps lead to start itself?"
)
FEEDBACK_KO = "점은 맞지만 걸음 수가 1 큽니다. start까지 한 걸음으로 센 것과 같습니다. start까지는 몇 걸음일까요?"


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.linalg.norm(grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps + 1
