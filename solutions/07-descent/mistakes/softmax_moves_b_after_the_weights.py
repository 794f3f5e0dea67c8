"""The newest values are the best."""

TASK = 5
FEEDBACK = (
    "Your b moves by the slope at the new W, after W has moved. Both slopes of a step belong to the place where "
    "it begins. How often may the slopes be asked for within one step?"
)
FEEDBACK_KO = (
    "W가 움직인 다음 그 새 W에서 구한 기울기로 b를 움직였습니다. 한 걸음의 두 기울기는 모두 걸음을 시작하는 곳의 "
    "것입니다. 한 걸음 안에서 기울기는 몇 번 구해야 할까요?"
)


def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((X.shape[1], n_classes)), np.zeros(n_classes)
    for _ in range(steps):
        _, dW, _ = softmax_gradients(X, t, W, b)
        W = W - lr * dW
        b = b - lr * softmax_gradients(X, t, W, b)[2]
    return W, b
