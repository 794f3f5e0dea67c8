"""An array of whole numbers holds any point."""

TASK = 2
FEEDBACK = (
    "Your path holds only whole numbers: what stands behind the decimal point is cut off. An array with "
    "`dtype=int` has no room for it. Which kind of numbers has `np.zeros` when no `dtype` is given?"
)
FEEDBACK_KO = (
    "길에 정수만 들어 있습니다. 소수점 아래가 잘려 나갔습니다. `dtype=int`인 배열에는 소수를 담을 수 없습니다. "
    "`dtype`을 쓰지 않으면 `np.zeros`에는 어떤 수가 담길까요?"
)


def descend(grad, start, lr, steps):
    path = np.zeros((steps + 1, len(start)), dtype=int)
    path[0] = start
    for i in range(steps):
        path[i + 1] = path[i] - lr * grad(path[i])
    return path


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        path.append(path[-1] - lr * grad(path[-1]))
    return np.array(path).astype(int)
