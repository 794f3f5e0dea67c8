"""The gradient is the same in each step."""

TASK = 6
FEEDBACK = (
    "All your steps use the gradients of the first one. The slope is another one where a step has ended. What "
    "has to be worked out anew in each step?"
)
FEEDBACK_KO = (
    "모든 단계에서 첫 단계의 기울기를 씁니다. 한 걸음 움직인 곳에서는 기울기가 다릅니다. 단계마다 무엇을 새로 "
    "계산해야 할까요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for step in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        if step == 0:
            loss.backward()
        for parameter in [*w, b]:
            parameter.data -= lr * parameter.grad
    return [weight.data for weight in w], b.data, losses
