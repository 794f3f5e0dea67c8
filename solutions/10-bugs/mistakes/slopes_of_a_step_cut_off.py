"""A step that is cut off cannot go astray."""

TASK = 6
FEEDBACK = (
    "The slopes are cut off at a limit before the step. Large ones lose their proportions to the small ones, so "
    "the step goes elsewhere. What was wrong with them, their size or the place they belong to?"
)
FEEDBACK_KO = (
    "걸음을 떼기 전에 기울기를 어떤 한계에서 잘랐습니다. 큰 기울기가 작은 기울기와의 비율을 잃어서 걸음이 다른 "
    "곳으로 갑니다. 기울기의 크기가 틀렸나요, 기울기를 구한 곳이 틀렸나요?"
)


def step(net, X, t, lr):
    net = list(net)
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = np.clip(inputs[i].T @ back, -0.1, 0.1), np.clip(back.sum(axis=0), -0.1, 0.1)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        net[i] = W - lr * dW, b - lr * db
    return net
