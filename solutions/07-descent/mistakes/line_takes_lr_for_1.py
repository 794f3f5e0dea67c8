"""A step is as long as the slope."""

TASK = 4
FEEDBACK = "Your steps are as long as the slopes themselves, as if lr were 1. Where does the learning rate come in?"
FEEDBACK_KO = "lr가 1인 것처럼 기울기 그대로 움직였습니다. 학습률은 어디에 들어가야 할까요?"


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = line_gradients(X, y, w, b)
        w = w - dw
        b = b - db
    return w, b
