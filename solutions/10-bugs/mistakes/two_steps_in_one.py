"""First the upper layers, then the lower ones."""

TASK = 6
FEEDBACK = (
    "The lower layers take their step after the last one has taken its own, by the slopes of that new network. "
    "All slopes belong to the place where the step begins. Whose W does layer 0 need?"
)
FEEDBACK_KO = (
    "마지막 층이 먼저 움직이고, 아래층은 그 새 신경망의 기울기로 움직입니다. 모든 기울기는 걸음을 시작한 곳의 "
    "것입니다. 층 0에는 어느 W가 필요한가요?"
)


def step(net, X, t, lr):
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    W, b = net[-1]
    upper = [*net[:-1], (W - lr * inputs[-1].T @ back, b - lr * back.sum(axis=0))]
    inputs, p = forward(upper, X)
    back = loss_gradient(p, t)
    moved = list(upper)
    for i in range(len(net) - 1, 0, -1):
        back = slopes_below(upper, inputs, i, back)
        W, b = net[i - 1]
        moved[i - 1] = W - lr * inputs[i - 1].T @ back, b - lr * back.sum(axis=0)
    return moved
