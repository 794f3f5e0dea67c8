"""Each row is learnt from by itself."""

TASK = 6
FEEDBACK = (
    "You take a step after each row. One step with the mean over all rows is asked for. How many times should "
    "the weights move in one step?"
)
FEEDBACK_KO = (
    "행마다 한 걸음씩 움직였습니다. 모든 행의 평균으로 한 번만 움직여야 합니다. 한 단계에서 가중치는 몇 번 "
    "움직여야 할까요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        losses.append(0.0)
        for x, target in zip(X, t, strict=True):
            loss = (neuron(x, w, b) - target) ** 2 * 0.5
            losses[-1] += loss.data / len(X)
            loss.backward()
            for parameter in [*w, b]:
                parameter.data -= lr * parameter.grad
    return [weight.data for weight in w], b.data, losses


def train_network(X, t, W, b, v, c, lr, steps):
    W = [[Value(number) for number in row] for row in W]
    b = [Value(number) for number in b]
    v = [Value(number) for number in v]
    c = Value(c)
    losses = []
    for _ in range(steps):
        losses.append(0.0)
        for x, target in zip(X, t, strict=True):
            hidden = [neuron(x, row, bias) for row, bias in zip(W, b, strict=True)]
            loss = (neuron(hidden, v, c) - target) ** 2 * 0.5
            losses[-1] += loss.data / len(X)
            loss.backward()
            for parameter in [*(weight for row in W for weight in row), *b, *v, c]:
                parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        losses.append(0.0)
        for x, target in zip(X, t, strict=True):
            loss = (neuron(x, w, b) - target) ** 2 * (0.5 / len(X))
            losses[-1] += loss.data
            loss.backward()
            for parameter in [*w, b]:
                parameter.data -= lr * parameter.grad
    return [weight.data for weight in w], b.data, losses


def train_network(X, t, W, b, v, c, lr, steps):
    W = [[Value(number) for number in row] for row in W]
    b = [Value(number) for number in b]
    v = [Value(number) for number in v]
    c = Value(c)
    losses = []
    for _ in range(steps):
        losses.append(0.0)
        for x, target in zip(X, t, strict=True):
            hidden = [neuron(x, row, bias) for row, bias in zip(W, b, strict=True)]
            loss = (neuron(hidden, v, c) - target) ** 2 * (0.5 / len(X))
            losses[-1] += loss.data
            loss.backward()
            for parameter in [*(weight for row in W for weight in row), *b, *v, c]:
                parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
