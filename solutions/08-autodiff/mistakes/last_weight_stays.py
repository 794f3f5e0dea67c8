"""A range ends one before its end, and the list one before that."""

TASK = 6
FEEDBACK = "The last weight never moves. Over which parameters does the loop of your step go?"
FEEDBACK_KO = "마지막 가중치가 움직이지 않습니다. 한 걸음에서 반복문이 도는 매개변수는 무엇인가요?"


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for parameter in [*w[:-1], b]:
            parameter.data -= lr * parameter.grad
    return [weight.data for weight in w], b.data, losses
