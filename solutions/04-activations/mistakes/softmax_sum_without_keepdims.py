"""The sums of the rows still stand beside their rows."""

TASK = 5
FEEDBACK = (
    "Your `softmax` finds a sum for each row, but the sums form an array of shape (N,). NumPy then matches them with "
    "the columns instead of the rows, or cannot match them at all. In which shape would the sums stand one below the "
    "other, each beside its row?"
)
FEEDBACK_KO = (
    "`softmax`가 행마다 합을 구하지만, 그 합들의 모양이 (N,)입니다. 그러면 NumPy는 합을 행이 아니라 열과 짝짓거나, "
    "모양이 맞지 않아 오류를 냅니다. 합들이 위아래로 놓여 각각 자기 행 옆에 있으려면 어떤 모양이어야 할까요?"
)


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=-1)
