"""The star multiplies matrices."""

TASK = 7
FEEDBACK = (
    "Your `collapse` multiplies element by element. In a matrix product, each number is made of a whole row and a "
    "whole column, whose products are added up. Why can elements in the same place not be multiplied for the shapes "
    "(2, 3) and (3, 4)?"
)
FEEDBACK_KO = (
    "`collapse`가 같은 자리의 원소끼리 곱합니다. 행렬의 곱에서는 행 하나와 열 하나를 통째로 써서, 원소끼리 곱한 값을 "
    "모두 더합니다. 모양이 (2, 3)과 (3, 4)이면 왜 같은 자리의 원소끼리 곱할 수 없을까요?"
)


def collapse(W2, W1):
    return W2 * W1
