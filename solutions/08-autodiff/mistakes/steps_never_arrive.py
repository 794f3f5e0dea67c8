"""A number that is computed from a Value stays with it."""

TASK = 6
FEEDBACK = (
    "However many steps are asked for, w and b come back as they were given. Are all gradients still 0, because "
    "nobody called `backward`, or do your steps move something else than what you return?"
)
FEEDBACK_KO = (
    "몇 단계를 하든 w와 b가 받은 그대로 나옵니다. `backward`를 호출하지 않아서 기울기가 모두 0인가요, 아니면 "
    "걸음마다 움직이는 것이 반환하는 것과 다른 객체인가요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*w, b]:
            parameter = parameter - lr * parameter.grad
    return [weight.data for weight in w], b.data, losses
