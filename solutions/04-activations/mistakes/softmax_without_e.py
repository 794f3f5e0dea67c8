"""Softmax is each number's share of the sum, as a slide has it."""

TASK = 5
FEEDBACK = (
    "Your `softmax` divides each number by the plain sum: 1, 2, 3 become 1/6, 2/6, 3/6. With −1 and 3 that makes "
    "−1/2 and 3/2, but a probability is never below 0. What does the formula make of each number before the shares "
    "are taken?"
)
FEEDBACK_KO = (
    "`softmax`가 각 수를 그냥 합으로 나눕니다. 그래서 1, 2, 3이 1/6, 2/6, 3/6이 됩니다. −1과 3이라면 −1/2과 3/2이 "
    "되는데, 확률은 0보다 작을 수 없습니다. 식에서는 비율을 구하기 전에 각 수를 무엇으로 바꿀까요?"
)


def softmax(x):
    return x / np.sum(x, axis=-1, keepdims=True)
