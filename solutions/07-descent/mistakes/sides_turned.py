"""Class 0 lies above."""

TASK = 6
FEEDBACK = "Your margin has class 0 above the line and class 1 below it. Which class has w · x + b above 0?"
FEEDBACK_KO = (
    "클래스 0이 직선의 위쪽, 클래스 1이 아래쪽에 있는 것으로 보았습니다. w · x + b가 0보다 큰 것은 어느 클래스일까요?"
)


def margin(X, t, w, b):
    sides = np.where(t == 1, -1.0, 1.0)
    return np.min(sides * (X @ w + b)) / np.linalg.norm(w)
