"""W is a list of weights."""

TASK = 6
FEEDBACK = (
    "W comes back as one list of numbers. It was given as a list of rows, one for each hidden neuron, and should "
    "come back so. How can each row be kept together?"
)
FEEDBACK_KO = (
    "W가 수의 리스트 하나로 나옵니다. 은닉 뉴런마다 한 행씩 있는 리스트로 받았으므로 그대로 반환해야 합니다. "
    "행을 어떻게 한데 묶어 둘 수 있을까요?"
)


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
    return [w.data for row in W for w in row], [bias.data for bias in b], [w.data for w in v], c.data, losses
