"""Counting up to most includes it."""

TASK = 2
FEEDBACK = (
    "Where it does not become flat in time, you take one step more than `most` says. With `most` 0, no step is "
    "allowed at all. How many does your loop take then?"
)
FEEDBACK_KO = (
    "제때 평평해지지 않으면 `most`보다 한 걸음 더 걷습니다. `most`가 0이면 한 걸음도 걸으면 안 됩니다. 그때 "
    "반복문은 몇 걸음을 걸을까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps <= most and np.linalg.norm(grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
