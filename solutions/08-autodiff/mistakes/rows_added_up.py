"""A loss adds up all that went wrong."""

TASK = 6
FEEDBACK = (
    "Your loss is a sum over the rows, and the steps are N times too long where there are N rows. A mean is asked "
    "for. When the two rows cost 3 and 5, what is the loss of the step?"
)
FEEDBACK_KO = (
    "손실을 모든 행에 대해 더하기만 해서, 행이 N개이면 걸음이 N배로 깁니다. 구해야 하는 것은 평균입니다. 두 행의 "
    "손실이 3과 5라면 이 단계의 손실은 얼마여야 할까요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * 0.5
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
            loss = loss + (neuron(hidden, v, c) - target) ** 2 * 0.5
        losses.append(loss.data)
        loss.backward()
        for parameter in [*(weight for row in W for weight in row), *b, *v, c]:
            parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
