"""The loop over the batch misses its first row."""

TASK = 3
FEEDBACK = (
    "The outputs for the first row of `X` are missing or 0; those for the other rows are right. Python counts "
    "from 0, and a `range` stops just before its end. When `X` has three rows, which indices do they have, and "
    "which of them does your program reach?"
)
FEEDBACK_KO = (
    "`X`의 첫 행에 대한 출력이 빠졌거나 0이고, 다른 행의 출력은 맞습니다. 파이썬은 0부터 세고, "
    "`range`는 끝 값 바로 앞에서 멈춥니다. `X`의 행이 세 개이면 인덱스는 무엇무엇이고, 지금 프로그램은 "
    "그중 어디까지 다룰까요?"
)


def layer_batch(W, X):
    Y = X @ W.T
    Y[0] = 0
    return Y


def layer_batch(W, X):
    return X[1:] @ W.T
