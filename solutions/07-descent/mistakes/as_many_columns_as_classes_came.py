"""The classes that come are all there are."""

TASK = 5
FEEDBACK = (
    "Your W and b have room only for the classes in t. A class without a row has its column and its number as "
    "well. Which argument says how many classes there are?"
)
FEEDBACK_KO = (
    "W와 b가 t에 나온 클래스만큼만 큽니다. 행이 없는 클래스에도 열과 수가 하나씩 있어야 합니다. 클래스가 몇 "
    "개인지는 어떤 인수가 알려 줄까요?"
)


def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((X.shape[1], np.max(t) + 1)), np.zeros(np.max(t) + 1)
    for _ in range(steps):
        _, dW, db = softmax_gradients(X, t, W, b)
        W = W - lr * dW
        b = b - lr * db
    return W, b
