"""The slopes are the same everywhere."""

TASK = 5
FEEDBACK = (
    "All your steps are as the first one, as if the slopes were taken once, at the start. After a step the errors "
    "are other ones. Where does your program ask for the slopes?"
)
FEEDBACK_KO = (
    "모든 걸음이 첫 걸음과 같습니다. 기울기를 출발점에서 한 번만 구한 것과 같습니다. 한 걸음 가면 틀린 정도가 "
    "달라집니다. 지금 프로그램은 어디에서 기울기를 구하나요?"
)


def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((X.shape[1], n_classes)), np.zeros(n_classes)
    _, dW, db = softmax_gradients(X, t, W, b)
    for _ in range(steps):
        W = W - lr * dW
        b = b - lr * db
    return W, b
