"""Each step ends by looking at the loss."""

TASK = 6
FEEDBACK = (
    "Each loss in your list was measured after its step: that of the start is missing. The list should hold what "
    "the loss was before each step. At which moment is it worked out?"
)
FEEDBACK_KO = (
    "리스트의 손실을 단계마다 움직인 뒤에 재어서, 시작할 때의 손실이 없습니다. 리스트에는 움직이기 전의 손실이 "
    "있어야 합니다. 손실은 언제 계산하나요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        loss.backward()
        for parameter in [*w, b]:
            parameter.data -= lr * parameter.grad
        after = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(after.data)
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
        loss.backward()
        for parameter in [*(weight for row in W for weight in row), *b, *v, c]:
            parameter.data -= lr * parameter.grad
        after = 0.0
        for x, target in zip(X, t, strict=True):
            hidden = [neuron(x, row, bias) for row, bias in zip(W, b, strict=True)]
            after = after + (neuron(hidden, v, c) - target) ** 2 * (0.5 / len(X))
        losses.append(after.data)
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
