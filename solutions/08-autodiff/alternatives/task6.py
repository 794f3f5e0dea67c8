"""Task 6 in another way."""

NOTE = (
    "With `gradients` no Value has to be mentioned: the loss is a function of the numbers that learn, and each step "
    "makes new numbers of them."
)
NOTE_KO = (
    "`gradients`를 쓰면 Value를 꺼낼 필요가 없습니다. 손실은 배우는 수들의 함수이고, 단계마다 새로운 수가 나옵니다."
)


def train_neuron(X, t, w, b, lr, steps):
    def loss(b, *w):
        return sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t)) * (0.5 / len(X))

    losses = []
    for _ in range(steps):
        value, slopes = gradients(loss, [b, *w])
        losses.append(value)
        b, *w = [number - lr * slope for number, slope in zip([b, *w], slopes)]
    return list(w), b, losses
