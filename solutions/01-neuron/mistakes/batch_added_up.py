"""A batch has one answer."""

TASK = 3
FEEDBACK = (
    "Your answer is one row, the sum of all the rows' outputs. Each row of X is one input. How many rows should Y have?"
)
FEEDBACK_KO = "모든 행의 출력을 더한 한 행이 나옵니다. X에서는 한 행이 입력 하나입니다. Y에는 행이 몇 개 있어야 할까요?"


def layer_batch(W, X):
    return (X @ W.T).sum(axis=0)
