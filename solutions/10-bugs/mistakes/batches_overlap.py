"""A batch begins at every row."""

TASK = 4
FEEDBACK = (
    "A batch begins at every row, so most rows are in several. How far is it from the beginning of one batch to "
    "that of the next?"
)
FEEDBACK_KO = (
    "모든 행에서 배치가 시작되어 대부분의 행이 여러 배치에 들어 있습니다. 한 배치의 시작에서 다음 배치의 "
    "시작까지는 얼마나 떨어져 있나요?"
)


def batches(X, t, size):
    return [(X[start : start + size], t[start : start + size]) for start in range(len(X))]
