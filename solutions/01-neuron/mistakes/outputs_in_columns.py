"""W stands on the left as in y = W x, and X is turned to fit."""

TASK = 3
FEEDBACK = (
    "Your numbers are right, but the outputs for one input stand in a column. The outputs for row n of `X` should "
    "stand in row n of the result. With 3 inputs in the batch and 4 neurons, which shape should the result have, "
    "and which one does yours have?"
)
FEEDBACK_KO = (
    "수는 맞지만 입력 하나에 대한 출력이 한 열에 세로로 놓였습니다. `X`의 n번째 행에 대한 출력은 결과의 n번째 행에 "
    "있어야 합니다. 입력이 3개이고 뉴런이 4개이면 결과는 어떤 모양이어야 하고, 지금은 어떤 모양일까요?"
)


def layer_batch(W, X):
    return W @ X.T
