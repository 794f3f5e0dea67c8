"""After a loop its variable is the number of rounds."""

TASK = 2
FEEDBACK = (
    "Where it does not become flat in time, and `most` is above 0, your number of steps is 1 too low, as that of "
    "the last round of a loop is. With `most` 2, what is `i` in the last round of `for i in range(most)`, and "
    "how many steps were taken? Is there an `i` at all with `most` 0?"
)
FEEDBACK_KO = (
    "제때 평평해지지 않고 `most`가 0보다 크면 걸음 수가 1 작습니다. 반복문의 마지막 번호와 같습니다. `most`가 "
    "2일 때 `for i in range(most)`의 마지막 `i`는 얼마이고, 그때까지 몇 걸음을 걸었을까요? `most`가 0이면 "
    "`i`라는 것이 있기는 할까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for i in range(most):
        if np.linalg.norm(grad(x)) < tolerance:
            return x, i
        x = x - lr * grad(x)
    return x, i


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for step in range(most):
        if np.linalg.norm(grad(x)) < tolerance:
            return x, step
        x = x - lr * grad(x)
    return x, step


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for steps in range(most):
        if np.linalg.norm(grad(x)) < tolerance:
            return x, steps
        x = x - lr * grad(x)
    return x, steps


def descend_until(grad, start, lr, tolerance, most):
    x = start
    steps = 0
    for steps in range(most):
        if np.linalg.norm(grad(x)) < tolerance:
            return x, steps
        x = x - lr * grad(x)
    return x, steps
