"""All rows are alike."""

TASK = 3
FEEDBACK = "All rows of your Y are the outputs for the first row of X. Which row of X should row n of Y belong to?"
FEEDBACK_KO = "Y의 모든 행이 X의 첫 행에 대한 출력입니다. Y의 n번째 행은 X의 어느 행에 대한 출력이어야 할까요?"


def layer_batch(W, X):
    return np.array([layer(W, X[0]) for _ in X])
