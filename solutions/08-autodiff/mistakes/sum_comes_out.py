"""A neuron is its sum."""

TASK = 6
FEEDBACK = (
    "Your neuron gives the sum itself. What does it make of the sum, so that what comes out lies between −1 and 1?"
)
FEEDBACK_KO = "뉴런이 합을 그대로 냅니다. 나오는 값이 −1과 1 사이에 있으려면 합을 어떻게 해야 할까요?"


def neuron(x, w, b):
    total = b
    for weight, number in zip(w, x, strict=True):
        total = total + weight * number
    return total
