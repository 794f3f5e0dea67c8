"""Task 2 in another way."""

NOTE = (
    "A table that is filled row by row has its size from the beginning; in `descend_until`, a `for` loop with `return` "
    "in it asks for each gradient only once."
)
NOTE_KO = (
    "행을 하나씩 채우는 표는 처음부터 크기가 정해져 있습니다. `descend_until`에서는 `return`이 든 `for` 반복문을 쓰면 "
    "기울기를 점마다 한 번만 구합니다."
)


def descend(grad, start, lr, steps):
    path = np.zeros((steps + 1, len(start)))
    path[0] = start
    for k in range(steps):
        path[k + 1] = path[k] - lr * grad(path[k])
    return path


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for steps in range(most):
        slope = grad(x)
        if np.sqrt(np.sum(slope**2)) < tolerance:
            return x, steps
        x = x - lr * slope
    return x, most
