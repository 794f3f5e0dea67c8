"""The loop over the rows misses the last one."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` answers as if the last row of X were not there. A unit that is above 0 for a single row "
    "can still learn from it. If that row is the last one, does your program see it?"
)
FEEDBACK_KO = (
    "X의 마지막 행이 없는 것처럼 `dead_fraction`이 답합니다. 한 행에서라도 0보다 큰 뉴런은 그 "
    "행에서 배울 수 있습니다. 그 행이 마지막 행이라면 지금 프로그램이 그것을 볼까요?"
)


def dead_fraction(X, W, b):
    outputs = relu(X[:-1] @ W + b)
    return np.mean(np.all(outputs == 0, axis=0))
