"""The slopes are the same everywhere."""

TASK = 4
FEEDBACK = (
    "All your steps are as the first one, as if the slopes were taken once, at the start. After a step the errors "
    "are other ones. Where does your program ask for the slopes?"
)
FEEDBACK_KO = (
    "모든 걸음이 첫 걸음과 같습니다. 기울기를 출발점에서 한 번만 구한 것과 같습니다. 한 걸음 가면 틀린 정도가 "
    "달라집니다. 지금 프로그램은 어디에서 기울기를 구하나요?"
)


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    _, dw, db = line_gradients(X, y, w, b)
    for _ in range(steps):
        w = w - lr * dw
        b = b - lr * db
    return w, b
