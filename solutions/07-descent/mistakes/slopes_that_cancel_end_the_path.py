"""A gradient that adds up to 0 is 0."""

TASK = 2
FEEDBACK = (
    "Your path ends too soon: where the numbers of the gradient add up to 0 you take no more steps. (4, −4) adds up "
    "to 0, and is steep. When does `descend` end?"
)
FEEDBACK_KO = (
    "길이 너무 일찍 끝납니다. 기울기의 수를 더해 0이 되는 곳에서 더 걷지 않았습니다. (4, −4)는 더하면 0이지만 "
    "가파릅니다. `descend`는 언제 끝나나요?"
)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        slope = grad(path[-1])
        if abs(np.sum(slope)) < 1e-6:
            break
        path.append(path[-1] - lr * slope)
    return np.array(path)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        slope = grad(path[-1])
        path.append(path[-1] - lr * slope)
        if abs(np.sum(slope)) < 1e-6:
            break
    return np.array(path)
