"""A step makes new weights."""

TASK = 6
FEEDBACK = (
    "Where a Value is asked, w or b has a plain number, which knows neither `.data` nor `.tanh`. Does your step change "
    "the `.data` of a Value, or put a number in the Value's place?"
)
FEEDBACK_KO = (
    "Value가 있어야 할 곳에 w나 b의 그냥 수가 있고, 수에는 `.data`도 `.tanh`도 없습니다. 한 걸음에서 Value의 `.data`를 "
    "바꾸나요, 아니면 Value가 있던 자리에 수를 두나요?"
)


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        w = [weight.data - lr * weight.grad for weight in w]
        b = b.data - lr * b.grad
    return w, b, losses


def train_neuron(X, t, w, b, lr, steps):
    w = [Value(number) for number in w]
    b = Value(b)
    losses = []
    for _ in range(steps):
        loss = sum((neuron(x, w, b) - target) ** 2 for x, target in zip(X, t, strict=True)) * (0.5 / len(X))
        losses.append(loss.data)
        loss.backward()
        w = [weight.data - lr * weight.grad for weight in w]
        b = b.data - lr * b.grad
    return [weight.data for weight in w], b.data, losses
