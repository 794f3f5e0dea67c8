"""The maximum was at fault."""

TASK = 1
FEEDBACK = (
    "The largest score of each row is taken off rightly, but what comes out still adds up to 1 down the columns. "
    "Where else does the batch come in?"
)
FEEDBACK_KO = (
    "행마다 가장 큰 점수를 뺀 것은 맞지만, 나온 수는 여전히 열마다 더해서 1입니다. 배치가 끼어드는 곳이 또 어디일까요?"
)


def softmax(scores):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return e / e.sum(axis=0)
