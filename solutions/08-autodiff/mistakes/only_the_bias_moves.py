"""The loop after the loop moves all of them."""

TASK = 6
FEEDBACK = "b moves, and the weights stay. Over which parameters does the loop of your step go?"
FEEDBACK_KO = "b만 움직이고 가중치는 그대로입니다. 한 걸음에서 반복문이 도는 매개변수는 무엇인가요?"


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
