"""A smaller rate does no harm."""

TASK = 6
FEEDBACK = "Training takes shorter steps than lr says. It was right before: what has to be mended is the step itself."
FEEDBACK_KO = "학습할 때의 걸음이 lr보다 짧습니다. 원래는 맞았습니다. 고쳐야 할 것은 걸음 자체입니다."


def train(net, X, t, X_test, t_test, size, lr, epochs, seed):
    losses = []
    for epoch in range(epochs):
        for X_batch, t_batch in batches(*shuffled(X, t, seed + epoch), size):
            net = step(net, X_batch, t_batch, 0.1 * lr)
        losses.append((loss(forward(net, X)[1], t), loss(forward(net, X_test)[1], t_test)))
    return net, np.array(losses).T


def train(net, X, t, X_test, t_test, size, lr, epochs, seed):
    losses = []
    for epoch in range(epochs):
        for X_batch, t_batch in batches(*shuffled(X, t, seed + epoch), size):
            net = step(net, X_batch, t_batch, 0.5 * lr)
        losses.append((loss(forward(net, X)[1], t), loss(forward(net, X_test)[1], t_test)))
    return net, np.array(losses).T


def train(net, X, t, X_test, t_test, size, lr, epochs, seed):
    losses = []
    for epoch in range(epochs):
        for X_batch, t_batch in batches(*shuffled(X, t, seed + epoch), size):
            net = step(net, X_batch, t_batch, lr / (epoch + 1))
        losses.append((loss(forward(net, X)[1], t), loss(forward(net, X_test)[1], t_test)))
    return net, np.array(losses).T
