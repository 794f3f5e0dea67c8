"""The sums of the rows still stand beside their rows."""

TASK = 5
FEEDBACK = (
    "Your `softmax` adds up each row, but the sums lie flat, in the shape (N,): each meets a column instead of "
    "its row, or nothing fits at all. In which shape would the sums stand one below the other, each beside its "
    "row?"
)
FEEDBACK_KO = (
    "`softmax`가 행마다 합을 구하지만, 그 합들이 모양 (N,)으로 납작하게 놓입니다. 그래서 합이 자기 행이 아니라 "
    "열과 만나거나, 아예 모양이 맞지 않습니다. 어떤 모양이면 합들이 위아래로 놓여서 각각 자기 행 옆에 서게 "
    "됩니까?"
)


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=-1)
