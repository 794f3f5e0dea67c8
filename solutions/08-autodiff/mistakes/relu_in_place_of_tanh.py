"""Any activation will do."""

TASK = 6
FEEDBACK = "Your neuron has relu where tanh is asked for. Between which two numbers should its answers lie?"
FEEDBACK_KO = "tanh가 있어야 할 곳에 relu가 있습니다. 뉴런의 답은 어떤 두 수 사이에 있어야 할까요?"


def neuron(x, w, b):
    total = b
    for weight, number in zip(w, x, strict=True):
        total = total + weight * number
    return total.relu()
