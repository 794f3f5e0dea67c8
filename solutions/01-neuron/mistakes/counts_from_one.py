"""The first element of an array has the number 1, as in the formula."""

TASK = 2
FEEDBACK = (
    "The program asked for an element beyond the end of an array. This happens when the elements are numbered "
    "from 1, as in the formula w₁x₁ + w₂x₂ + …, or when a loop makes one turn too many. Python gives the first "
    "element the number 0. Which number does the last of four elements have?"
)
FEEDBACK_KO = (
    "배열의 끝을 넘어선 원소를 꺼내려고 했습니다. 식 w₁x₁ + w₂x₂ + …처럼 번호를 1부터 세거나 반복문이 "
    "한 번 더 돌면 이렇게 됩니다. 파이썬에서는 첫 원소의 번호가 0입니다. 원소가 네 개이면 마지막 원소의 번호는 "
    "얼마일까요?"
)


def weighted_sum(x, w):
    total = 0.0
    for i in range(1, len(x) + 1):
        total += w[i] * x[i]
    return total
