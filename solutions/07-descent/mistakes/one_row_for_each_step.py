"""Each step learns from one row."""

TASK = 5
FEEDBACK = (
    "Your W and b are as if each step asked one row alone: the first step the first row, the second step the next "
    "row, and so on in turn. Here the loss is a mean over all rows. With 10 rows and 3 steps, how many of the rows "
    "make a difference to your W and b?"
)
FEEDBACK_KO = (
    "걸음마다 행을 하나만 본 것과 같습니다. 첫 걸음에는 첫 행, 둘째 걸음에는 그다음 행을 보는 식입니다. 여기서 "
    "오차는 모든 행에 대한 평균입니다. 행이 10개이고 3걸음을 걸으면, 여러분의 W와 b에는 그중 몇 행이 영향을 "
    "주나요?"
)


def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((X.shape[1], n_classes)), np.zeros(n_classes)
    for step in range(steps):
        i = step % len(X)
        _, dW, db = softmax_gradients(X[i : i + 1], t[i : i + 1], W, b)
        W = W - lr * dW
        b = b - lr * db
    return W, b
