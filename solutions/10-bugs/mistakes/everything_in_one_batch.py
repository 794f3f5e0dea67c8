"""One batch leaves no row out."""

TASK = 4
FEEDBACK = (
    "You return all rows as one batch, whatever the size. No row is missing, but an epoch is a single step now. "
    "How many batches should 5 rows be, in threes?"
)
FEEDBACK_KO = (
    "size가 얼마이든 모든 행을 배치 하나로 반환합니다. 빠진 행은 없지만 이제 한 에폭이 한 걸음입니다. 5행을 3행씩 "
    "나누면 배치는 몇 개여야 하나요?"
)


def batches(X, t, size):
    return [(X, t)]
