"""Who has arrived need not walk on."""

TASK = 2
FEEDBACK = (
    "Your path ends too soon: where the gradient is 0 you take no more steps. `descend` takes as many as steps says, "
    "also where they lead nowhere. How many rows does the path have with steps = 2?"
)
FEEDBACK_KO = (
    "길이 너무 일찍 끝납니다. 기울기가 0인 곳에서 더 걷지 않았습니다. `descend`는 제자리걸음이 되더라도 "
    "steps만큼 걷습니다. steps = 2이면 길은 몇 행인가요?"
)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        slope = grad(path[-1])
        if np.linalg.norm(slope) < 1e-6:
            break
        path.append(path[-1] - lr * slope)
    return np.array(path)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        slope = grad(path[-1])
        path.append(path[-1] - lr * slope)
        if np.linalg.norm(slope) < 1e-6:
            break
    return np.array(path)
