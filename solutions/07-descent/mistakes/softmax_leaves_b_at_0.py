"""Only weights are trained."""

TASK = 5
FEEDBACK = (
    "Your b stays where it began, while W moves. The bias has a slope of its own, and learns as a weight does. "
    "What does your program do with db?"
)
FEEDBACK_KO = (
    "W는 움직이는데 b는 처음 그대로입니다. 편향에도 자기 기울기가 있고, 가중치처럼 학습합니다. 지금 프로그램은 "
    "db로 무엇을 하나요?"
)


def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((X.shape[1], n_classes)), np.zeros(n_classes)
    for _ in range(steps):
        _, dW, _ = softmax_gradients(X, t, W, b)
        W = W - lr * dW
    return W, b
