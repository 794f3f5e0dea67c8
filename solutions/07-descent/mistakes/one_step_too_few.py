"""The start counts as a step."""

TASK = 2
FEEDBACK = (
    "Your path has one row too few: the last point is missing. With `steps` 1 there should be a start and one "
    "point more. How many steps does your loop take then?"
)
FEEDBACK_KO = (
    "길의 행이 하나 모자랍니다. 마지막 점이 없습니다. `steps`가 1이면 start와 점 하나가 더 있어야 합니다. 그때 "
    "반복문은 몇 걸음을 걸을까요?"
)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps - 1):
        path.append(path[-1] - lr * grad(path[-1]))
    return np.array(path)


def descend(grad, start, lr, steps):
    path = []
    x = start
    for _ in range(steps):
        path.append(x)
        x = x - lr * grad(x)
    return np.array(path)


def descend(grad, start, lr, steps):
    path = np.zeros((steps, len(start)))
    x = start
    for i in range(steps):
        path[i] = x
        x = x - lr * grad(x)
    return path
