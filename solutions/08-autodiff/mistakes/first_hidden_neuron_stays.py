"""A list begins at 1."""

TASK = 6
FEEDBACK = "The weights of the first hidden neuron never move. Over which rows of W does the loop of your step go?"
FEEDBACK_KO = "첫 은닉 뉴런의 가중치가 움직이지 않습니다. 한 걸음에서 반복문이 도는 W의 행은 무엇인가요?"


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
        for parameter in [*(weight for row in W[1:] for weight in row), *b, *v, c]:
            parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
