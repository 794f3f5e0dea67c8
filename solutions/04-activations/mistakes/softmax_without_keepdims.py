"""A maximum or a sum over rows still stands beside its rows."""

TASK = 5
FEEDBACK = (
    "In your `softmax` each row of a matrix has a number of its own, but these numbers lie flat, in the shape "
    "(N,), and are matched with the columns. In which shape would each of them stand beside its row?"
)
FEEDBACK_KO = (
    "`softmax`에서 행렬의 행마다 수를 하나씩 구하지만, 이 수들이 모양 (N,)으로 납작하게 놓여서 열과 짝이 됩니다. "
    "어떤 모양이면 각 수가 자기 행 옆에 놓입니까?"
)


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1))
    return e / np.sum(e, axis=-1)
