"""A step for many rows has to be shorter."""

TASK = 6
FEEDBACK = (
    "Your step is divided by the number of rows. The slopes of a mean are divided already, where the way back "
    "begins. In which function does the docstring ask for it?"
)
FEEDBACK_KO = (
    "걸음을 행의 수로 나누었습니다. 평균의 기울기는 역전파가 시작되는 곳에서 이미 나뉩니다. 어느 함수의 "
    "독스트링이 그것을 말하고 있나요?"
)


def step(net, X, t, lr):
    net = list(net)
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = inputs[i].T @ back / len(X), back.sum(axis=0) / len(X)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        net[i] = W - lr * dW, b - lr * db
    return net
