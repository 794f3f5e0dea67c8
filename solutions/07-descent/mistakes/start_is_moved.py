"""`x -= d` is only a shorter way to write `x = x - d`."""

TASK = 2
FEEDBACK = (
    "Your answer is right, but afterwards the caller's array start holds another point. `x -= …` writes into the "
    "array, and x is the caller's own. Which way of writing the step makes a new array?"
)
FEEDBACK_KO = (
    "답은 맞지만, 호출한 뒤에 호출한 쪽의 배열 start에 다른 점이 들어 있습니다. `x -= …`는 배열 안에 써넣는데, "
    "x가 바로 호출한 쪽의 배열입니다. 걸음을 어떻게 쓰면 새 배열이 만들어질까요?"
)


def descend(grad, start, lr, steps):
    x = start
    path = [x.copy()]
    for _ in range(steps):
        x -= lr * grad(x)
        path.append(x.copy())
    return np.array(path)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.linalg.norm(grad(x)) >= tolerance:
        x -= lr * grad(x)
        steps = steps + 1
    return x, steps
