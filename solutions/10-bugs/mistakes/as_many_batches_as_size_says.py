"""size is a number of batches."""

TASK = 4
FEEDBACK = (
    "You make as many batches as size says. It says how many rows a batch has. How many batches are 3 rows, in twos?"
)
FEEDBACK_KO = (
    "size만큼의 배치를 만들었습니다. size는 배치 하나에 든 행의 수입니다. 3행을 2행씩 나누면 배치는 몇 개인가요?"
)


def batches(X, t, size):
    return list(zip(np.array_split(X, size), np.array_split(t, size), strict=False))
