"""The sign of an error does not matter."""

TASK = 4
FEEDBACK = (
    "Your loss is right, but dw and db have the opposite sign, as if the errors were targets minus line. A square "
    "hides that; the slopes do not. When the line lies above all points, should b go up or down, and which sign "
    "has db then?"
)
FEEDBACK_KO = (
    "오차는 맞지만 dw와 db의 부호가 반대입니다. 차를 목표값에서 직선의 값을 뺀 것으로 구한 것과 같습니다. "
    "제곱하면 드러나지 않지만 기울기에서는 드러납니다. 직선이 모든 점보다 위에 있으면 b는 커져야 할까요, 작아져야 "
    "할까요? 그때 db의 부호는 무엇일까요?"
)


def line_gradients(X, y, w, b):
    errors = y - X @ w - b
    return np.mean(errors**2) / 2, X.T @ errors / len(y), np.mean(errors)
