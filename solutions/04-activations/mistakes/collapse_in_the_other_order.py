"""Matrices are multiplied in the order in which they are used."""

TASK = 7
FEEDBACK = (
    "Your `collapse` is the product in the other order. For matrices the order matters, and in the wrong one their "
    "shapes may not even fit. In W2 · (W1 · x), which matrix is applied to x first, and on which side of the other "
    "matrix does it stand?"
)
FEEDBACK_KO = (
    "`collapse`가 순서를 바꾸어 곱한 값입니다. 행렬은 곱하는 순서에 따라 결과가 다르고, 순서가 바뀌면 모양이 맞지 "
    "않을 수도 있습니다. W2 · (W1 · x)에서 x에 먼저 곱하는 행렬은 어느 것이고, 그 행렬은 다른 행렬의 어느 쪽에 "
    "있을까요?"
)


def collapse(W2, W1):
    return W1 @ W2
