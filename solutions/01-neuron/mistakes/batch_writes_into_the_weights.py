"""For each row the weights are there anew."""

TASK = 3
FEEDBACK = (
    "The first row of your Y is right, but the rows after it are as if the weights had been multiplied by all the "
    "inputs before. All rows of X meet the same weights. After the first row, what does `W` hold, and what should it "
    "hold?"
)
FEEDBACK_KO = (
    "Y의 첫 행은 맞지만, 그다음 행부터는 앞의 입력들이 가중치에 곱해진 것과 같은 값이 나옵니다. X의 모든 행은 같은 "
    "가중치를 만나야 합니다. 첫 행을 마친 뒤 `W`에는 무엇이 들어 있고, 무엇이 들어 있어야 할까요?"
)


def layer_batch(W, X):
    rows = []
    for x in X:
        W *= x
        rows.append(np.sum(W, axis=1))
    return np.array(rows)
