"""It is only a matter of keepdims."""

TASK = 1
FEEDBACK = (
    "Your probabilities add up to 1 down each column, so each picture shares with the others of its batch. Which "
    "numbers belong to one picture, those of a row or those of a column?"
)
FEEDBACK_KO = (
    "확률이 열마다 더해서 1이 됩니다. 사진마다 배치의 다른 사진들과 확률을 나누어 갖는 셈입니다. 한 사진의 수는 "
    "한 행의 수인가요, 한 열의 수인가요?"
)


def softmax(scores):
    e = np.exp(scores - scores.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)


def softmax(scores):
    e = np.exp(scores - scores.max())
    return e / e.sum(axis=0)
