"""Losses are listed as they come."""

TASK = 6
FEEDBACK = (
    "The losses have a row for each epoch. `train` returned two rows, one for each kind of loss. What did the `.T` do?"
)
FEEDBACK_KO = (
    "losses에 에폭마다 한 행이 있습니다. `train`은 오차의 종류마다 한 행씩, 두 행을 반환했습니다. `.T`는 무엇을 했나요?"
)


def train(net, X, t, X_test, t_test, size, lr, epochs, seed):
    losses = []
    for epoch in range(epochs):
        for X_batch, t_batch in batches(*shuffled(X, t, seed + epoch), size):
            net = step(net, X_batch, t_batch, lr)
        losses.append((loss(forward(net, X)[1], t), loss(forward(net, X_test)[1], t_test)))
    return net, np.array(losses)
