"""Each row has its loss."""

TASK = 6
FEEDBACK = (
    "Your list has a loss for each row. One for each step is asked for, the mean over the rows. How long should "
    "the list be after 3 steps?"
)
FEEDBACK_KO = (
    "리스트에 행마다 손실이 있습니다. 단계마다 하나씩, 모든 행의 평균이 있어야 합니다. 3단계 뒤에 리스트의 "
    "길이는 얼마여야 할까요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses += [((neuron(x, w, b) - target) ** 2 * 0.5).data for x, target in zip(X, t, strict=True)]
        loss.backward()
        for parameter in [*w, b]:
            parameter.data -= lr * parameter.grad
    return [weight.data for weight in w], b.data, losses
