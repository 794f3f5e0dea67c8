"""The order of a product does not matter."""

TASK = 5
FEEDBACK = (
    "Your dW has a row for each class and a column for each input: it lies on its side. It should have the shape "
    "of W. Which of the two factors is to be transposed?"
)
FEEDBACK_KO = (
    "dW에서 클래스가 행이고 입력이 열입니다. 옆으로 누워 있습니다. 모양이 W와 같아야 합니다. 곱하는 둘 가운데 "
    "어느 것을 전치해야 할까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(targets * (np.log(totals) - sums)) / len(t)
    back = (e / totals - targets) / len(t)
    return loss, back.T @ X, back.sum(axis=0)
