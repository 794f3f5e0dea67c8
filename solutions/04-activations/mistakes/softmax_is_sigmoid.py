"""Softmax is a sigmoid for several numbers."""

TASK = 5
FEEDBACK = (
    "Your `softmax` answers as `sigmoid` does, each number by itself, and the results do not add up to 1. In a "
    "softmax all the outputs are shares of one whole. When one number grows, what should become of the outputs of "
    "the others?"
)
FEEDBACK_KO = (
    "`softmax`가 `sigmoid`처럼 수 하나하나를 따로 계산해서, 결과를 모두 더해도 1이 되지 않습니다. 소프트맥스의 "
    "출력은 전체 1을 나누어 가진 몫입니다. 한 수가 커지면 다른 수들의 출력은 어떻게 되어야 할까요?"
)


def softmax(x):
    return sigmoid(x)
