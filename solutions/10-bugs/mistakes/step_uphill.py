"""A step adds."""

TASK = 6
FEEDBACK = (
    "Your step goes uphill: every weight moves by its slope in the wrong direction, and the loss grows. It was "
    "right before. What is a slope of the loss, and where should the loss go?"
)
FEEDBACK_KO = (
    "걸음이 위로 갑니다. 모든 가중치가 기울기 쪽으로 움직여 오차가 커집니다. 원래는 맞았습니다. 오차의 기울기는 "
    "어디를 가리키고, 오차는 어디로 가야 하나요?"
)


def step(net, X, t, lr):
    net = list(net)
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        net[i] = W + lr * dW, b + lr * db
    return net
