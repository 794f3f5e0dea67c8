"""An epoch is a step."""

TASK = 6
FEEDBACK = (
    "Training takes one step in each epoch, on the first batch. It was right before: a step for each batch. How "
    "many are there with 5 rows, in twos?"
)
FEEDBACK_KO = (
    "학습이 에폭마다 첫 배치로 한 걸음만 갑니다. 원래는 배치마다 한 걸음이어서 맞았습니다. 5행을 2행씩 나누면 몇 "
    "걸음인가요?"
)


def train(net, X, t, X_test, t_test, size, lr, epochs, seed):
    losses = []
    for epoch in range(epochs):
        X_batch, t_batch = batches(*shuffled(X, t, seed + epoch), size)[0]
        net = step(net, X_batch, t_batch, lr)
        losses.append((loss(forward(net, X)[1], t), loss(forward(net, X_test)[1], t_test)))
    return net, np.array(losses).T
