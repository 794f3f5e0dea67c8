"""Each class is a row of W."""

TASK = 5
FEEDBACK = (
    "Your fit_softmax does not run or returns W with a row for each class. W is (n, C), a column for each class, "
    "so that X @ W can be computed. Which of the two numbers stands first?"
)
FEEDBACK_KO = (
    "fit_softmax가 실행되지 않거나, 클래스가 행인 W를 반환합니다. X @ W를 계산할 수 있도록 W는 클래스가 열인 (n, "
    "C)입니다. 두 수 가운데 어느 것이 먼저일까요?"
)


def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((n_classes, X.shape[1])), np.zeros(n_classes)
    for _ in range(steps):
        _, dW, db = softmax_gradients(X, t, W, b)
        W = W - lr * dW
        b = b - lr * db
    return W, b
