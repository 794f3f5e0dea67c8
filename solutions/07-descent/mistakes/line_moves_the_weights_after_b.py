"""The newest values are the best."""

TASK = 4
FEEDBACK = (
    "Your w moves by the slope at the new b, after b has moved. Both slopes of a step belong to the place where it "
    "begins. How often may the slopes be asked for within one step?"
)
FEEDBACK_KO = (
    "b가 움직인 뒤 새 b에서 구한 기울기로 w를 움직입니다. 한 걸음의 두 기울기는 모두 그 걸음이 시작되는 자리의 "
    "기울기여야 합니다. 한 걸음 안에서 기울기를 몇 번 구해야 할까요?"
)


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        b = b - lr * line_gradients(X, y, w, b)[2]
        _, dw, _ = line_gradients(X, y, w, b)
        w = w - lr * dw
    return w, b
