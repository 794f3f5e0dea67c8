"""A path of steps + 1 points takes steps + 1 steps."""

TASK = 2
FEEDBACK = (
    "Your path has one row too many: it takes one step more than `steps` says. With `steps` 0 you should stay "
    "where you are. How many steps does your loop take then?"
)
FEEDBACK_KO = (
    "길의 행이 하나 많습니다. `steps`가 말하는 것보다 한 걸음 더 걸었습니다. `steps`가 0이면 그 자리에 있어야 "
    "합니다. 그때 반복문은 몇 걸음을 걸을까요?"
)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps + 1):
        path.append(path[-1] - lr * grad(path[-1]))
    return np.array(path)
