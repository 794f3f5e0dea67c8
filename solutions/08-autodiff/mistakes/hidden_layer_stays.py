"""The last neuron learns."""

TASK = 6
FEEDBACK = (
    "W and b stay as they were: only the last neuron learns. Look at a gradient of W after `backward`: is it 0, "
    "because no way leads back to W, or does your step leave W out?"
)
FEEDBACK_KO = (
    "W와 b는 그대로이고 마지막 뉴런만 배웁니다. `backward` 다음에 W의 기울기를 보세요. W까지 돌아가는 길이 없어서 "
    "0인가요, 아니면 한 걸음에서 W를 빼먹었나요?"
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
