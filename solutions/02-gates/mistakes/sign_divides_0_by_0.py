"""A number by its size is its sign."""

TASK = 1
FEEDBACK = (
    "At exactly 0 your sign is nan, that is 0 / 0: a number divided by its own size is 1 or −1, but the size of 0 is "
    "0. Which of the three cases needs an answer of its own?"
)
FEEDBACK_KO = (
    "정확히 0에서 sign이 nan입니다. 0 / 0을 계산한 것입니다. 어떤 수를 그 크기로 나누면 1이나 −1이지만, 0은 크기가 "
    "0이어서 나눌 수 없습니다. 세 경우 가운데 답을 따로 정해야 하는 것은 무엇일까요?"
)


def sign(z):
    return z / np.abs(z)
