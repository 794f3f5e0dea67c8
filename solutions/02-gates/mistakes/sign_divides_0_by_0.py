"""A number by its size is its sign."""

TASK = 1
FEEDBACK = (
    "At exactly 0 your sign is nan, that is 0 / 0: a number by its own size is 1 or −1, but 0 has no size to divide "
    "by. Which of the three cases is missing?"
)
FEEDBACK_KO = (
    "정확히 0에서 sign이 nan입니다. 0 / 0을 계산한 것입니다. 어떤 수를 자기 크기로 나누면 1이나 −1이지만, 0은 나눌 "
    "크기가 없습니다. 세 경우 중 무엇이 빠졌을까요?"
)


def sign(z):
    return z / np.abs(z)
