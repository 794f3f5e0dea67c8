"""Only the bias is trained."""

TASK = 5
FEEDBACK = "Your W stays at 0, while b moves. What does your program do with the slope by W?"
FEEDBACK_KO = "b는 움직이는데 W는 0 그대로입니다. 지금 프로그램은 W에 대한 기울기로 무엇을 하나요?"


def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((X.shape[1], n_classes)), np.zeros(n_classes)
    for _ in range(steps):
        _, _, db = softmax_gradients(X, t, W, b)
        b = b - lr * db
    return W, b
