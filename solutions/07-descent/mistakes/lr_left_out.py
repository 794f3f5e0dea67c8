"""A step is as long as the gradient."""

TASK = 2
FEEDBACK = (
    "Your steps are as long as the gradient itself, as if lr were 1. The learning rate says which share of it is "
    "taken. From x = 4 with the gradient 8 and lr = 0.25, where does the first step end?"
)
FEEDBACK_KO = (
    "lr가 1인 것처럼 기울기 그대로 움직였습니다. 학습률은 기울기의 얼마만큼을 걸을지 정합니다. x = 4에서 기울기가 "
    "8이고 lr = 0.25이면 첫 걸음은 어디에 닿을까요?"
)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        path.append(path[-1] - grad(path[-1]))
    return np.array(path)
