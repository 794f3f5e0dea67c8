"""Matrices are multiplied in the order in which they are used."""

TASK = 7
FEEDBACK = (
    "Your `collapse` is the product in the other order. For matrices the order matters, and their shapes may not "
    "even fit. In W2 · (W1 · x), which matrix meets x first, and next to which one does x stand?"
)
FEEDBACK_KO = (
    "`collapse`가 순서를 바꾸어 곱한 것입니다. 행렬은 곱하는 순서에 따라 답이 다르고, 모양이 맞지 않을 수도 "
    "있습니다. W2 · (W1 · x)에서 x를 먼저 만나는 행렬은 어느 것이고, x는 어느 행렬 옆에 있습니까?"
)


def collapse(W2, W1):
    return W1 @ W2
