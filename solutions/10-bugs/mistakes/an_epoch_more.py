"""range stops one too late."""

TASK = 6
FEEDBACK = (
    "Training goes on for one epoch too many. It was right before. How many numbers are there in `range(epochs)`?"
)
FEEDBACK_KO = "학습을 한 에폭 더 합니다. 원래는 맞았습니다. `range(epochs)`에는 수가 몇 개 있나요?"


def train(net, X, t, X_test, t_test, size, lr, epochs, seed):
    losses = []
    for epoch in range(epochs + 1):
        for X_batch, t_batch in batches(*shuffled(X, t, seed + epoch), size):
            net = step(net, X_batch, t_batch, lr)
        losses.append((loss(forward(net, X)[1], t), loss(forward(net, X_test)[1], t_test)))
    return net, np.array(losses).T
