"""Short steps do not go astray."""

TASK = 6
FEEDBACK = (
    "Your step is shorter than lr says, always by the same factor. That makes the error small, and the learning "
    "slow. Does the direction of the step change with its length?"
)
FEEDBACK_KO = (
    "걸음이 lr보다 언제나 같은 비율로 짧습니다. 오차는 작아지지만 학습도 느려집니다. 걸음의 방향이 길이에 따라 "
    "달라지나요?"
)


def step(net, X, t, lr):
    net, inputs_p = list(net), forward(net, X)
    inputs, p = inputs_p
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        net[i] = W - 0.1 * lr * dW, b - 0.1 * lr * db
    return net


def step(net, X, t, lr):
    net, inputs_p = list(net), forward(net, X)
    inputs, p = inputs_p
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        net[i] = W - 0.01 * lr * dW, b - 0.01 * lr * db
    return net
