"""Only weights learn."""

TASK = 6
FEEDBACK = "b never moves. It is a parameter like the weights. Over which parameters does the loop of your step go?"
FEEDBACK_KO = (
    "b가 움직이지 않습니다. b도 가중치처럼 배우는 매개변수입니다. 한 걸음에서 반복문이 도는 매개변수는 무엇인가요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in w:
            parameter.data -= lr * parameter.grad
    return [weight.data for weight in w], b.data, losses
