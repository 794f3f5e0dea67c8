"""Values are made in each step."""

TASK = 6
FEEDBACK = (
    "Each of your steps begins again from the w and b that were given, so that several steps lead as far as one. "
    "Which lines have to stand before the loop?"
)
FEEDBACK_KO = (
    "단계마다 처음에 받은 w와 b에서 다시 시작해서, 여러 단계를 해도 한 단계만큼만 갑니다. 반복문 앞에 있어야 "
    "하는 줄은 무엇인가요?"
)


def train_neuron(X, t, w, b, lr, steps):
    own_w, own_b = [Value(number) for number in w], Value(b)
    losses = []
    for _ in range(steps):
        own_w, own_b = [Value(number) for number in w], Value(b)
        loss = sum((neuron(x, own_w, own_b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*own_w, own_b]:
            parameter.data -= lr * parameter.grad
    return [weight.data for weight in own_w], own_b.data, losses
