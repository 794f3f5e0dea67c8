"""Counting starts at 0, so the loop has to end at one less than the length."""

TASK = 2
FEEDBACK = (
    "The product of the last input is missing from your sum. Python counts from 0, and a `range` stops just before "
    "its end. Which indices does an array of four elements have, and which of them took part in your sum?"
)
FEEDBACK_KO = (
    "마지막 입력의 곱이 합에서 빠졌습니다. 파이썬은 0부터 세고, `range`는 끝 값 바로 앞에서 멈춥니다. 원소가 네 "
    "개인 배열에는 어떤 인덱스가 있고, 그중 어느 것이 지금의 합에 들어갔을까요?"
)


def weighted_sum(x, w):
    total = 0.0
    for i in range(len(x) - 1):
        total += w[i] * x[i]
    return total
