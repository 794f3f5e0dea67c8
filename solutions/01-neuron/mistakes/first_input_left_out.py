"""Counting starts at 1, as in the formula, and a range ends before its end."""

TASK = 2
FEEDBACK = (
    "The product of the first input is missing from your sum. Python counts from 0: the first element of an array "
    "is x[0]. Which indices does an array of four elements have, and which of them took part in your sum?"
)
FEEDBACK_KO = (
    "첫 입력의 곱이 합에서 빠졌습니다. 파이썬은 0부터 세므로 배열의 첫 원소는 x[0]입니다. 원소가 네 개인 배열에는 "
    "어떤 인덱스가 있고, 그중 어느 것이 지금의 합에 들어갔을까요?"
)


def weighted_sum(x, w):
    total = 0.0
    for i in range(1, len(x)):
        total += w[i] * x[i]
    return total
