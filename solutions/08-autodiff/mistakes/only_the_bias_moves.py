"""The loop after the loop moves all of them."""

TASK = 6
FEEDBACK = (
    "b moves, and the weights stay. Does your step go over the weights, and is their gradient other than 0 after "
    "`backward`?"
)
FEEDBACK_KO = (
    "b만 움직이고 가중치는 그대로입니다. 한 걸음에서 가중치도 보나요? `backward` 다음에 가중치의 기울기는 0이 아닌가요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [b]:
            parameter.data -= lr * parameter.grad
    return [weight.data for weight in w], b.data, losses
