"""Axis 0 runs along the rows."""

TASK = 5
FEEDBACK = (
    "In your `softmax` of a matrix, each column adds up to 1. But the numbers that are compared with each other are "
    "those of one row. In an array of shape (N, n), which numbers are added up along axis 0, and which along axis 1?"
)
FEEDBACK_KO = (
    "행렬에 대한 `softmax`에서 열마다 합이 1이 됩니다. 그러나 서로 비교할 것은 한 행 안의 수들입니다. 모양이 (N, "
    "n)인 배열에서 축(axis) 0을 따라 더하면 어떤 수들이 더해지고, 축 1을 따라 더하면 어떤 수들이 더해질까요?"
)


def softmax(x):
    e = np.exp(x - np.max(x, axis=0))
    return e / np.sum(e, axis=0)


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=0)
