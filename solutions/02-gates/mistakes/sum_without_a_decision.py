"""The sum is the answer of a neuron."""

TASK = 2
FEEDBACK = (
    "The sum itself comes back. A neuron answers with a decision, one of two values. Which two values are these, "
    "and which of them should a sum of 0.3 give?"
)
FEEDBACK_KO = (
    "합이 그대로 나옵니다. 뉴런의 답은 두 값 중 하나를 고르는 결정입니다. 그 두 값은 무엇이고, 합이 0.3이면 어느 "
    "쪽이 나와야 할까요?"
)


def perceptron(x, w, b):
    return np.sum(w * x) + b
