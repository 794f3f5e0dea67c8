"""A list that is given is mine."""

TASK = 6
FEEDBACK = (
    "The list w that you are given has the trained weights in it afterwards. Whoever has given it may still need "
    "the start. Where can the new weights be kept?"
)
FEEDBACK_KO = (
    "넘겨받은 리스트 w에 학습한 가중치가 들어 있습니다. 넘긴 쪽에서는 시작값이 아직 필요할 수 있습니다. 새 "
    "가중치는 어디에 두면 될까요?"
)


def train_neuron(X, t, w, b, lr, steps):
    given = w
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*w, b]:
            parameter.data -= lr * parameter.grad
    given[:] = [weight.data for weight in w]
    return given, b.data, losses
