"""A batch is a mean."""

TASK = 3
FEEDBACK = (
    "All your outputs are divided by the number of rows. A row of a batch should give what it gives alone. What "
    "would `layer` say to it?"
)
FEEDBACK_KO = (
    "모든 출력을 행의 수로 나눈 값이 나옵니다. 묶음 속의 한 행도 혼자일 때와 같은 값을 내야 합니다. 그 행을 "
    "`layer`에 주면 무엇이 나올까요?"
)


def layer_batch(W, X):
    return X @ W.T / len(X)
