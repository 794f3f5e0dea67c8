"""Weights of 0 learn nothing."""

TASK = 4
FEEDBACK = (
    "Your descent starts with ones. The README starts it with zeros, which does no harm here: there is no hidden "
    "layer whose neurons could become alike. What should come back after 0 steps?"
)
FEEDBACK_KO = (
    "1에서 출발했습니다. README에서는 0에서 출발합니다. 여기에는 서로 같아질 은닉층 뉴런이 없으므로 0이어도 "
    "괜찮습니다. 0걸음 뒤에는 무엇이 나와야 할까요?"
)


def fit_line(X, y, lr, steps):
    w, b = np.ones(X.shape[1]), 1.0
    for _ in range(steps):
        _, dw, db = line_gradients(X, y, w, b)
        w = w - lr * dw
        b = b - lr * db
    return w, b


def fit_line(X, y, lr, steps):
    w, b = np.ones(X.shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = line_gradients(X, y, w, b)
        w = w - lr * dw
        b = b - lr * db
    return w, b
