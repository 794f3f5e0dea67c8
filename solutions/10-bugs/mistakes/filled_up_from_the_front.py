"""Every batch has to be full."""

TASK = 4
FEEDBACK = (
    "Your last batch is filled up with rows from the beginning, so these are learnt twice in an epoch. The last "
    "batch may have fewer rows. What does a slice give that goes beyond the end?"
)
FEEDBACK_KO = (
    "마지막 배치를 처음의 행들로 채웠습니다. 그래서 그 행들은 한 에폭에 두 번 배웁니다. 마지막 배치는 짧아도 "
    "됩니다. 끝을 넘어가는 슬라이스는 무엇을 내나요?"
)


def batches(X, t, size):
    rows = [np.arange(start, start + size) % len(X) for start in range(0, len(X), size)]
    return [(X[some], t[some]) for some in rows]
