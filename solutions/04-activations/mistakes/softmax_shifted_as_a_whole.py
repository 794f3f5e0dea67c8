"""Any number may be taken off, so the largest of the whole matrix will do."""

TASK = 5
FEEDBACK = (
    "Your `softmax` takes the same number off the whole matrix. That is right for the row with the largest "
    "number, but beside 1001 a row of 1 and 2 falls to about −1000, and its powers of e are all 0. Which number "
    "should be taken off that row?"
)
FEEDBACK_KO = (
    "`softmax`가 행렬 전체에서 같은 수를 뺍니다. 가장 큰 수가 있는 행에는 맞지만, 1001을 빼면 1과 2로 된 행은 "
    "−1000쯤으로 떨어져서 e의 거듭제곱이 모두 0이 됩니다. 그 행에서는 어떤 수를 빼야 합니까?"
)


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=-1, keepdims=True)
