"""Only the bias is trained."""

TASK = 4
FEEDBACK = "Your w stays at 0, while b moves. What does your program do with the slope by w?"
FEEDBACK_KO = "b는 움직이는데 w는 0 그대로입니다. 지금 프로그램은 w에 대한 기울기로 무엇을 하나요?"


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        _, _, db = line_gradients(X, y, w, b)
        b = b - lr * db
    return w, b
