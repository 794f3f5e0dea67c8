"""The path begins with the first step."""

TASK = 2
FEEDBACK = (
    "Your path lacks its first row, the start itself. After 2 steps you have been at 3 places. Which of them is "
    "not in your path?"
)
FEEDBACK_KO = (
    "길의 첫 행인 start가 빠졌습니다. 2걸음을 걸으면 모두 3곳에 있었던 것입니다. 여러분의 길에 없는 것은 어느 곳일까요?"
)


def descend(grad, start, lr, steps):
    x, path = start, []
    for _ in range(steps):
        x = x - lr * grad(x)
        path.append(x)
    return np.array(path)


def descend(grad, start, lr, steps):
    x, path = start, np.zeros((steps, len(start)))
    for step in range(steps):
        x = x - lr * grad(x)
        path[step] = x
    return path
