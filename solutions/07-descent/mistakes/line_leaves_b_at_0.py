"""Only weights are trained."""

TASK = 4
FEEDBACK = (
    "Your b stays where it began, while w moves. The bias has a slope of its own, and learns as a weight does. "
    "What does your program do with db?"
)
FEEDBACK_KO = (
    "w는 움직이는데 b는 처음 그대로입니다. 편향에도 자기 기울기가 있고, 가중치처럼 학습합니다. 지금 프로그램은 "
    "db로 무엇을 하나요?"
)


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        _, dw, _ = line_gradients(X, y, w, b)
        w = w - lr * dw
    return w, b
