"""Slopes have to be up to date."""

TASK = 6
FEEDBACK = (
    "For each layer the network goes forward and back anew, with the layers that have moved already. All slopes "
    "belong to the place where the step begins. How often is `forward` needed in one step?"
)
FEEDBACK_KO = (
    "층마다 이미 움직인 층들을 가지고 다시 순전파와 역전파를 합니다. 모든 기울기는 걸음을 시작한 곳의 것입니다. "
    "한 걸음에 `forward`는 몇 번 필요한가요?"
)


def step(net, X, t, lr):
    net = list(net)
    for k in reversed(range(len(net))):
        inputs, p = forward(net, X)
        back = loss_gradient(p, t)
        for i in range(len(net) - 1, k, -1):
            back = slopes_below(net, inputs, i, back)
        W, b = net[k]
        net[k] = W - lr * inputs[k].T @ back, b - lr * back.sum(axis=0)
    return net
