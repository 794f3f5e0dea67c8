"""Learning means adding the gradient."""

TASK = 6
FEEDBACK = (
    "Your steps go with the gradient. It points to where the loss grows, so such steps make the loss larger. "
    "When the gradient of a weight is 2, should that weight become larger or smaller?"
)
FEEDBACK_KO = (
    "기울기와 같은 방향으로 움직였습니다. 기울기는 손실이 커지는 쪽을 가리키므로 그렇게 움직이면 손실이 "
    "커집니다. 어떤 가중치의 기울기가 2라면 그 가중치는 커져야 할까요, 작아져야 할까요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*w, b]:
            parameter.data += lr * parameter.grad
    return [weight.data for weight in w], b.data, losses


def train_network(X, t, W, b, v, c, lr, steps):
    W = [[Value(number) for number in row] for row in W]
    b = [Value(number) for number in b]
    v = [Value(number) for number in v]
    c = Value(c)
    losses = []
    for _ in range(steps):
        loss = 0.0
        for x, target in zip(X, t, strict=True):
            hidden = [neuron(x, row, bias) for row, bias in zip(W, b, strict=True)]
            loss = loss + (neuron(hidden, v, c) - target) ** 2 * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*(weight for row in W for weight in row), *b, *v, c]:
            parameter.data += lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
