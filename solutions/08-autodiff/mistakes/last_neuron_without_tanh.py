"""The last neuron adds up, and that is the output."""

TASK = 6
FEEDBACK = (
    "Your last neuron gives its sum v · x + c as it is, without tanh. It is a neuron like the others. Which function "
    "makes one?"
)
FEEDBACK_KO = (
    "마지막 뉴런이 tanh 없이 합 v · x + c를 그대로 냅니다. 마지막 뉴런도 다른 뉴런과 같습니다. 뉴런을 만드는 함수는 "
    "무엇인가요?"
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
            y = sum([weight * output for weight, output in zip(v, hidden, strict=True)], c)
            loss = loss + (y - target) ** 2 * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*(weight for row in W for weight in row), *b, *v, c]:
            parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
