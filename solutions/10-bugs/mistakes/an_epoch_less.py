"""The first epoch is the beginning."""

TASK = 6
FEEDBACK = "Training ends one epoch too soon. It was right before. How many numbers are there in `range(epochs)`?"
FEEDBACK_KO = "학습이 한 에폭 일찍 끝납니다. 원래는 맞았습니다. `range(epochs)`에는 수가 몇 개 있나요?"


def train(net, X, t, X_test, t_test, size, lr, epochs, seed):
    losses = []
    for epoch in range(1, epochs):
        for X_batch, t_batch in batches(*shuffled(X, t, seed + epoch), size):
            net = step(net, X_batch, t_batch, lr)
        losses.append((loss(forward(net, X)[1], t), loss(forward(net, X_test)[1], t_test)))
    return net, np.array(losses).T
