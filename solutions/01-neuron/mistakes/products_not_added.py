"""Multiplying the arrays is already the weighted sum."""

TASK = 2
FEEDBACK = (
    "You returned one product for each input, not one number. A neuron has a single output, made of everything that "
    "arrives at it. What does a neuron do with its products before it answers?"
)
FEEDBACK_KO = (
    "수 하나가 아니라 입력마다 곱이 하나씩 나왔습니다. 뉴런의 출력은 들어온 것을 모두 모은 값 하나입니다. 뉴런은 "
    "답을 내기 전에 자기 곱들을 어떻게 할까요?"
)


def weighted_sum(x, w):
    return w * x
