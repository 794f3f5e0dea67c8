"""The last product is the sum."""

TASK = 6
FEEDBACK = (
    "Your neuron sees its last input alone: each product takes the place of those before it. What should become "
    "of the total in each round of the loop?"
)
FEEDBACK_KO = (
    "뉴런이 마지막 입력만 봅니다. 곱을 구할 때마다 앞의 것이 사라집니다. 반복문을 돌 때마다 합은 어떻게 되어야 할까요?"
)


def neuron(x, w, b):
    for weight, number in zip(w, x, strict=True):
        total = b + weight * number
    return total.tanh()
