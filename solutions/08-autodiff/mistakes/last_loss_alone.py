"""The loss is what is left at the end."""

TASK = 6
FEEDBACK = (
    "One loss comes back, that of the last step. A list with that of each step is asked for. Where should each "
    "of them be kept?"
)
FEEDBACK_KO = (
    "마지막 단계의 손실 하나만 나옵니다. 단계마다의 손실을 담은 리스트를 반환해야 합니다. 하나하나를 어디에 "
    "모아야 할까요?"
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
            parameter.data -= lr * parameter.grad
    return [weight.data for weight in w], b.data, loss.data


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
            parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, loss.data
