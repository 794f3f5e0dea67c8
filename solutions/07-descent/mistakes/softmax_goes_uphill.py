"""Learning means adding the gradient."""

TASK = 5
FEEDBACK = (
    "Your W and b go with their slopes, and so uphill. When the slope by a weight is above 0, the loss grows with "
    "it. Should the weight become larger or smaller?"
)
FEEDBACK_KO = (
    "W와 b가 기울기와 같은 방향으로, 곧 위로 올라갔습니다. 어떤 가중치에 대한 기울기가 0보다 크면 그 가중치가 "
    "커질수록 오차도 커집니다. 그 가중치는 커져야 할까요, 작아져야 할까요?"
)


def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((X.shape[1], n_classes)), np.zeros(n_classes)
    for _ in range(steps):
        _, dW, db = softmax_gradients(X, t, W, b)
        W = W + lr * dW
        b = b + lr * db
    return W, b
