"""A layer has a bias."""

TASK = 6
FEEDBACK = (
    "All your hidden neurons use the first bias in b, and only that one moves. How many biases are in b, and for "
    "whom are they?"
)
FEEDBACK_KO = "모든 은닉 뉴런이 b의 첫 편향을 쓰고, 그것만 움직입니다. b에는 편향이 몇 개 있고 누구의 것인가요?"


def train_network(X, t, W, b, v, c, lr, steps):
    W = [[Value(number) for number in row] for row in W]
    b = [Value(number) for number in b]
    v = [Value(number) for number in v]
    c = Value(c)
    losses = []
    for _ in range(steps):
        loss = 0.0
        for x, target in zip(X, t, strict=True):
            hidden = [neuron(x, row, b[0]) for row in W]
            loss = loss + (neuron(hidden, v, c) - target) ** 2 * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*(weight for row in W for weight in row), *b, *v, c]:
            parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
