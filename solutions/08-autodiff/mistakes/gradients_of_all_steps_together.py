"""Gradients add up while one learns."""

TASK = 6
FEEDBACK = (
    "Each of your steps uses the gradients of all steps so far, added up. What still holds those of the steps before, "
    "the parameters or a loss that goes on from step to step, and which ones belong to this step?"
)
FEEDBACK_KO = (
    "단계마다 지금까지 모든 단계의 기울기를 더한 것을 씁니다. 앞 단계의 것은 매개변수에 남아 있나요, 단계마다 이어서 "
    "더하는 손실에 남아 있나요? 이번 단계의 것은 무엇인가요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    sums = [0.0 for _ in [*w, b]]
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        for i, parameter in enumerate([*w, b]):
            sums[i] += parameter.grad
            parameter.data -= lr * sums[i]
    return [weight.data for weight in w], b.data, losses
