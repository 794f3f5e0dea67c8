"""len // size says how many batches there are."""

TASK = 4
FEEDBACK = (
    "Rows that do not fill a batch are left out. Of 3 rows in batches of 2, the third is in none. At which row "
    "does the last batch begin?"
)
FEEDBACK_KO = (
    "배치를 다 채우지 못하는 행이 빠졌습니다. 3행을 2행씩 나누면 셋째 행은 어느 배치에도 없습니다. 마지막 배치는 "
    "몇 번째 행에서 시작하나요?"
)


def batches(X, t, size):
    return [(X[k * size : (k + 1) * size], t[k * size : (k + 1) * size]) for k in range(len(X) // size)]
