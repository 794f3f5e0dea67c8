"""The next batch begins one row behind the end of the last."""

TASK = 4
FEEDBACK = (
    "Between two batches of yours a row is missing: each begins one row too late. A slice ends before its second "
    "number. When the first batch is `X[0:2]`, with which row does the next one begin?"
)
FEEDBACK_KO = (
    "두 배치 사이에서 행이 하나씩 빠집니다. 다음 배치가 한 행 늦게 시작합니다. 슬라이스는 둘째 수 바로 앞에서 "
    "끝납니다. 첫 배치가 `X[0:2]`이면 다음 배치는 몇째 행에서 시작할까요?"
)


def batches(X, t, size):
    starts = range(0, len(X), size + 1)
    return [(X[start : start + size], t[start : start + size]) for start in starts]
