"""A weight divides."""

TASK = 1
FEEDBACK = (
    "Your neuron gives x / w, so that a larger weight makes the input count less. How large should y be when x is 3 "
    "and w is 2?"
)
FEEDBACK_KO = "뉴런이 x / w를 내서, 가중치가 클수록 입력이 덜 중요해집니다. x가 3이고 w가 2이면 y는 얼마여야 할까요?"


def neuron(x, w):
    return x / w
