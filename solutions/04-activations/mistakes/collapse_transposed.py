"""Whether x stands on the left or on the right of the weights is all the same."""

TASK = 7
FEEDBACK = (
    "Your `collapse` gives the right numbers with rows and columns swapped, as if x stood on the left of the "
    "weights. Here x stands on the right, so a row belongs to an output. Which shape should the result have, and "
    "which does yours have?"
)
FEEDBACK_KO = (
    "`collapse`의 수는 맞지만 행과 열이 바뀌어 있습니다. x가 가중치의 왼쪽에 있을 때와 같습니다. 여기서는 x가 "
    "오른쪽에 있으므로 행 하나가 출력 하나입니다. 결과의 모양은 무엇이어야 하고, 지금은 무엇일까요?"
)


def collapse(W2, W1):
    return W1.T @ W2.T
