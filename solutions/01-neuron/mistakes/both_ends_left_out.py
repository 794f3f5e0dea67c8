"""Counting starts at 1 and ends before the last."""

TASK = 2
FEEDBACK = (
    "The products of the first and of the last input are missing from your sum. Python counts from 0, and a "
    "`range` or a slice stops just before its end. Which indices does an array of four elements have, and which "
    "of them took part in your sum?"
)
FEEDBACK_KO = (
    "첫 입력과 마지막 입력의 곱이 합에서 빠졌습니다. 파이썬은 0부터 세고, `range`와 슬라이스는 끝 값 바로 "
    "앞에서 멈춥니다. 원소가 네 개인 배열에는 어떤 인덱스가 있고, 그중 어느 것이 지금의 합에 들어갔을까요?"
)


def weighted_sum(x, w):
    return np.sum(w[1:-1] * x[1:-1])
