"""A weight is a strength, and a strength has no sign."""

TASK = 5
FEEDBACK = (
    "Your weight has the right size, but it is never below 0: where it should be negative its sign is missing. For x "
    "= 2 and y = −6, what does the neuron y = w · x answer with a weight like yours?"
)
FEEDBACK_KO = (
    "가중치의 크기는 맞지만 0보다 작은 적이 없습니다. 음수여야 할 때 부호가 빠졌습니다. x = 2, y = −6일 때 이런 "
    "가중치를 넣으면 뉴런 y = w · x는 무엇이라고 답할까요?"
)


def find_weight(x, y):
    return abs(y / x)
