"""Two masks, one after the other, do not get in each other's way."""

TASK = 1
FEEDBACK = (
    "Your heaviside is 1 for every number, also below 0. So it is where the negative numbers become 0 first, and then "
    "all that is not negative becomes 1. Which of the two questions sees the numbers as they were?"
)
FEEDBACK_KO = (
    "heaviside가 0보다 작은 수에서도 언제나 1입니다. 음수를 먼저 0으로 바꾸고 나서 음수가 아닌 것을 모두 1로 바꾸면 "
    "이렇게 됩니다. 두 질문 가운데 처음의 수를 보는 것은 어느 것일까요?"
)


def heaviside(z):
    return np.ones(np.shape(z), dtype=int)
