"""A Value is a number."""

TASK = 6
FEEDBACK = "w comes back as Values. Plain numbers are asked for. Where does a Value keep its number?"
FEEDBACK_KO = "w가 Value로 나옵니다. 그냥 수를 반환해야 합니다. Value는 수를 어디에 두나요?"


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*w, b]:
            parameter.data -= lr * parameter.grad
    return w, b.data, losses
