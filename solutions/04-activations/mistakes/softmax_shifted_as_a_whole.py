"""Any number may be taken off, so the largest of the whole matrix will do."""

TASK = 5
FEEDBACK = (
    "Your `softmax` answers as if the same number were taken off the whole matrix. That suits the row with the "
    "largest number. But if it is 1001, a row of 1 and 2 falls to about −1000, and its powers of e are all 0. Which "
    "number would suit that row?"
)
FEEDBACK_KO = (
    "`softmax`의 값이 행렬 전체에서 같은 수를 뺀 것과 같습니다. 가장 큰 수가 있는 행에는 알맞습니다. 그러나 그 수가 "
    "1001이면 1과 2로 된 행은 −1000쯤으로 떨어져서 e의 거듭제곱이 모두 0이 됩니다. 그 행에는 어떤 수를 빼는 것이 "
    "알맞을까요?"
)


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=-1, keepdims=True)
