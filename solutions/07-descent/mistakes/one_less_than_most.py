"""Counting ends one before most."""

TASK = 2
FEEDBACK = (
    "Where it does not become flat in time, you take one step less than `most` allows. With `most` 1, one step "
    "is allowed. How many does your loop take then?"
)
FEEDBACK_KO = (
    "제때 평평해지지 않으면 `most`보다 한 걸음 덜 걷습니다. `most`가 1이면 한 걸음은 걸어도 됩니다. 그때 "
    "반복문은 몇 걸음을 걸을까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most - 1 and np.linalg.norm(grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for steps in range(most - 1):
        if np.linalg.norm(grad(x)) < tolerance:
            return x, steps
        x = x - lr * grad(x)
    return x, most
