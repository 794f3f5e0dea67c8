"""A path is drawn from its columns."""

TASK = 2
FEEDBACK = (
    "Your points are the columns of the result. Asked for are rows: (steps + 1, n). How many rows should a path "
    "of 5 steps in 2 directions have?"
)
FEEDBACK_KO = (
    "점이 결과의 열로 들어 있습니다. 점마다 한 행이어야 하고 모양은 (steps + 1, n)입니다. 두 방향에서 5걸음을 "
    "걸은 길은 몇 행이어야 할까요?"
)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        path.append(path[-1] - lr * grad(path[-1]))
    return np.array(path).T
