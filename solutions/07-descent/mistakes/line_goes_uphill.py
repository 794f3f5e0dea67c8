"""Learning means adding the gradient."""

TASK = 4
FEEDBACK = (
    "Your w and b go with their slopes, and so uphill. When the slope by a weight is above 0, the loss grows with "
    "it. Should the weight become larger or smaller?"
)
FEEDBACK_KO = (
    "w와 b가 기울기와 같은 방향으로, 곧 위로 올라갔습니다. 어떤 가중치에 대한 기울기가 0보다 크면 그 가중치가 "
    "커질수록 오차도 커집니다. 그 가중치는 커져야 할까요, 작아져야 할까요?"
)


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = line_gradients(X, y, w, b)
        w = w + lr * dw
        b = b + lr * db
    return w, b
