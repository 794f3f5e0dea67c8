"""The last layer was always right."""

TASK = 6
FEEDBACK = (
    "Only the last layer moves. That it was always right does not mean that the others are not needed. What do "
    "they need of it before it moves?"
)
FEEDBACK_KO = (
    "마지막 층만 움직입니다. 마지막 층이 언제나 맞았다고 해서 다른 층이 필요 없는 것은 아닙니다. 마지막 층이 "
    "움직이기 전에 다른 층은 무엇이 필요한가요?"
)


def step(net, X, t, lr):
    net = list(net)
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    W, b = net[-1]
    net[-1] = W - lr * inputs[-1].T @ back, b - lr * back.sum(axis=0)
    return net
