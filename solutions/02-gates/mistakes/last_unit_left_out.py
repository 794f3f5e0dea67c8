"""The loop over the units misses the last one."""

TASK = 4
FEEDBACK = (
    "The answer of the last unit is missing or always 0; those of the others are right. Python counts from 0, and "
    "a `range` stops just before its end. When W has three rows, which indices do the units have, and which of "
    "them does your program reach?"
)
FEEDBACK_KO = (
    "마지막 뉴런의 답이 빠졌거나 늘 0이고, 나머지는 맞습니다. 파이썬은 0부터 세고, `range`는 끝 값 바로 "
    "앞에서 멈춥니다. W의 행이 세 개이면 뉴런의 인덱스는 무엇무엇이고, 지금 프로그램은 그중 어디까지 다룰까요?"
)


def tlu_layer(W, x, b):
    y = step_function(W @ x + b)
    y[-1] = 0
    return y


def tlu_layer(W, x, b):
    return step_function(W @ x + b)[:-1]
