"""The last neuron learns."""

TASK = 6
FEEDBACK = (
    "Only v and c move; W and b stay. Their gradients are there after `backward`, too. Over which parameters "
    "does the loop of your step go?"
)
FEEDBACK_KO = (
    "v와 c만 움직이고 W와 b는 그대로입니다. `backward` 다음에는 그들의 기울기도 있습니다. 한 걸음에서 반복문이 "
    "도는 매개변수는 무엇인가요?"
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
        for parameter in [*v, c]:
            parameter.data -= lr * parameter.grad
    return [[w.data for w in row] for row in W], [bias.data for bias in b], [w.data for w in v], c.data, losses
