"""The newest values are the best."""

TASK = 4
FEEDBACK = (
    "Your b moves by the slope at the new w, after w has moved. Both slopes of a step belong to the place where "
    "it begins. How often may the slopes be asked for within one step?"
)
FEEDBACK_KO = (
    "w가 움직인 다음 그 새 w에서 구한 기울기로 b를 움직였습니다. 한 걸음의 두 기울기는 모두 걸음을 시작하는 곳의 "
    "것입니다. 한 걸음 안에서 기울기는 몇 번 구해야 할까요?"
)


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        _, dw, _ = line_gradients(X, y, w, b)
        w = w - lr * dw
        b = b - lr * line_gradients(X, y, w, b)[2]
    return w, b
