"""Counting begins at 1."""

TASK = 2
FEEDBACK = (
    "Where it becomes flat in time, your number of steps is 1 too high: the point is right, and you count as if "
    "start were a step. How many steps lead to start itself?"
)
FEEDBACK_KO = (
    "제때 평평해지면 점은 맞지만 걸음 수가 1 큽니다. start까지 한 걸음으로 센 것과 같습니다. start까지는 몇 걸음일까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.linalg.norm(grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps + 1


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for i in range(most):
        if np.linalg.norm(grad(x)) < tolerance:
            return x, i + 1
        x = x - lr * grad(x)
    return x, most
