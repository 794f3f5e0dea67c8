"""Only W is needed on the way back."""

TASK = 6
FEEDBACK = "The weights move rightly, but all biases stay as they are. They moved before. Which slope belongs to b?"
FEEDBACK_KO = "가중치는 맞게 움직이지만 편향은 모두 그대로입니다. 원래는 움직였습니다. b의 기울기는 무엇인가요?"


def step(net, X, t, lr):
    net = list(net)
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW = inputs[i].T @ back
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        net[i] = W - lr * dW, b
    return net
