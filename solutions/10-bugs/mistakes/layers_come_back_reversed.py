"""What is made on the way back stands in that order."""

TASK = 6
FEEDBACK = (
    "Your new network has its layers in the order of the way back, the last one first. The next forward starts with "
    "the first of the list. Which layer should stand there?"
)
FEEDBACK_KO = (
    "새 신경망의 층이 돌아오는 순서대로, 마지막 층부터 들어 있습니다. 다음 순전파는 리스트의 첫째에서 시작합니다. "
    "그 자리에는 어느 층이 있어야 할까요?"
)


def step(net, X, t, lr):
    inputs, p = forward(net, X)
    back = loss_gradient(p, t)
    new = []
    for i in reversed(range(len(net))):
        W, b = net[i]
        dW, db = inputs[i].T @ back, back.sum(axis=0)
        if i > 0:
            back = slopes_below(net, inputs, i, back)
        new.append((W - lr * dW, b - lr * db))
    return new
