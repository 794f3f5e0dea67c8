"""What has been squeezed is moved."""

TASK = 6
FEEDBACK = (
    "Your `neuron` adds b behind tanh, so that its answer can lie outside of −1 and 1. The bias belongs to the sum. "
    "What is added up before tanh?"
)
FEEDBACK_KO = (
    "`neuron`이 tanh 뒤에 b를 더해서, 답이 −1과 1 사이를 벗어날 수 있습니다. 편향은 합에 들어갑니다. tanh를 하기 전에 "
    "무엇을 모두 더해야 할까요?"
)


def neuron(x, w, b):
    total = 0.0
    for weight, number in zip(w, x, strict=True):
        total = weight * number + total
    return total.tanh() + b
