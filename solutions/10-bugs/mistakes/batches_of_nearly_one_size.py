"""Batches should be alike."""

TASK = 4
FEEDBACK = (
    "Your number of batches is right, but their sizes are made nearly equal. All but the last should have size "
    "rows. How are 7 rows cut, in threes?"
)
FEEDBACK_KO = (
    "배치의 수는 맞지만 크기를 거의 같게 나누었습니다. 마지막을 뺀 모든 배치에는 size개의 행이 있어야 합니다. "
    "7행을 3행씩 자르면 어떻게 되나요?"
)


def batches(X, t, size):
    count = int(np.ceil(len(X) / size))
    return list(zip(np.array_split(X, count), np.array_split(t, count), strict=False))
