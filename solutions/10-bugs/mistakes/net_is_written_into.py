"""`-=` is shorter."""

TASK = 6
FEEDBACK = (
    "The step is right, but the network that was given has taken it, too. Whoever wants to compare both finds them "
    "alike. A copy of a list holds the same arrays. What makes new ones?"
)
FEEDBACK_KO = (
    "걸음은 맞지만 넘겨받은 신경망까지 함께 움직였습니다. 둘을 비교하려는 사람에게는 똑같아 보입니다. 리스트를 "
    "복사해도 그 안의 배열은 같은 배열입니다. 새 배열은 무엇이 만드나요?"
)


def step(net, X, t, lr):
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        W -= lr * dW
        b -= lr * db
    return net


def step(net, X, t, lr):
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        net[i] = W - lr * dW, b - lr * db
    return net
