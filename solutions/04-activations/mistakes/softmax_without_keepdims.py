"""A maximum or a sum over rows still stands beside its rows."""

TASK = 5
FEEDBACK = (
    "Your `softmax` finds a number for each row of a matrix, such as its maximum or its sum, but these numbers form "
    "an array of shape (N,), which NumPy matches with the columns. In which shape would each of them stand beside "
    "its own row?"
)
FEEDBACK_KO = (
    "`softmax`가 행렬의 행마다 최댓값이나 합 같은 수를 구하지만, 그 수들의 모양이 (N,)이어서 NumPy가 행이 아니라 "
    "열과 짝짓습니다. 각 수가 자기 행 옆에 있으려면 어떤 모양이어야 할까요?"
)


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1))
    return e / np.sum(e, axis=-1)
