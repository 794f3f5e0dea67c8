"""A number that is computed from a Value stays with it."""

TASK = 6
FEEDBACK = (
    "However many steps you take, w and b come back as they were given. What your steps move is not what you "
    "return. Which object has to keep the new number?"
)
FEEDBACK_KO = (
    "몇 단계를 하든 w와 b가 받은 그대로 나옵니다. 걸음이 움직이는 것과 반환하는 것이 다릅니다. 새 수는 어느 "
    "객체에 있어야 할까요?"
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
