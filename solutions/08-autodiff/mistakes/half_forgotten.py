"""The loss is the mean of the squares."""

TASK = 6
FEEDBACK = (
    "Your loss lacks the ½, so that it and the steps are twice as large. Which factor stands before (y − t)² in "
    "the README?"
)
FEEDBACK_KO = "손실에 ½이 빠져서 손실도 걸음도 두 배입니다. README에서 (y − t)² 앞에 있는 수는 무엇인가요?"


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (1 / len(X))
        losses.append(loss.data)
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
        loss = 0.0
        for x, target in zip(X, t, strict=True):
            hidden = [neuron(x, row, bias) for row, bias in zip(W, b, strict=True)]
            loss = loss + (neuron(hidden, v, c) - target) ** 2 * (1 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*(weight for row in W for weight in row), *b, *v, c]:
            parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
