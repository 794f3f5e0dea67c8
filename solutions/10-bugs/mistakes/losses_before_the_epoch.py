"""The first loss is that of the beginning."""

TASK = 6
FEEDBACK = (
    "The losses are those before each epoch, so the last one is missing. The network that you return is right. "
    "When should a loss be looked at?"
)
FEEDBACK_KO = (
    "오차가 에폭마다 시작하기 전의 것이어서 마지막 오차가 없습니다. 반환한 신경망은 맞습니다. 오차는 언제 재야 하나요?"
)


def train(net, X, t, X_test, t_test, size, lr, epochs, seed):
    losses = []
    for epoch in range(epochs):
        losses.append((loss(forward(net, X)[1], t), loss(forward(net, X_test)[1], t_test)))
        for X_batch, t_batch in batches(*shuffled(X, t, seed + epoch), size):
            net = step(net, X_batch, t_batch, lr)
    return net, np.array(losses).T
