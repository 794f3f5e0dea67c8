"""A weight is added to its input."""

TASK = 6
FEEDBACK = (
    "Your neuron adds each weight to its input. What does a weight of 0 mean for an input, and what does yours "
    "make of it?"
)
FEEDBACK_KO = (
    "뉴런이 가중치를 입력에 더합니다. 가중치가 0이면 그 입력은 어떻게 되어야 하고, 여러분의 뉴런에서는 어떻게 되나요?"
)


def neuron(x, w, b):
    total = b
    for weight, number in zip(w, x, strict=True):
        total = total + (weight + number)
    return total.tanh()
