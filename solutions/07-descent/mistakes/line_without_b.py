"""The line goes through 0."""

TASK = 4
FEEDBACK = (
    "Your numbers are those of the line X · w, as if b were 0. Where does b come in when you work out what the "
    "line says at a point?"
)
FEEDBACK_KO = (
    "b가 0인 것처럼, 직선 X · w의 값들이 나왔습니다. 한 점에서 직선이 내는 값을 구할 때 b는 어디에 들어갈까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w - y
    return np.mean(errors**2) / 2, X.T @ errors / len(y), np.mean(errors)
