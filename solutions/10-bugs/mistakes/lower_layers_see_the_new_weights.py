"""Each layer is done before the next."""

TASK = 6
FEEDBACK = (
    "The slopes of the lower layers are those of a network whose upper layer has moved already. All belong to the "
    "place where the step begins. When does a layer need its old W for the last time?"
)
FEEDBACK_KO = (
    "아래층의 기울기가, 위층이 이미 움직인 신경망의 기울기입니다. 모두 걸음을 시작한 곳의 것이어야 합니다. 층의 "
    "옛 W가 마지막으로 필요한 때는 언제인가요?"
)


def step(net, X, t, lr):
    net = list(net)
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in range(len(net) - 1, -1, -1):
        W, b = net[i]
        net[i] = W - lr * inputs[i].T @ back, b - lr * back.sum(axis=0)
        if i:
            back = slopes_below(net, inputs, i, back)
    return net
