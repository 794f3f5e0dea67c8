"""A batch is a mean."""

TASK = 3
FEEDBACK = (
    "All your outputs are divided by the number of rows of X. A row of a batch should give what it gives alone. What "
    "would `layer` say to it?"
)
FEEDBACK_KO = (
    "모든 출력이 X의 행의 수로 나누어져 나옵니다. 여러 행과 함께 있어도 한 행은 혼자일 때와 같은 값을 내야 합니다. "
    "그 행을 `layer`에 주면 무엇이 나올까요?"
)


def layer_batch(W, X):
    return X @ W.T / len(X)
