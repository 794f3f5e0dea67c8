"""The order of mean and square does not matter."""

TASK = 4
FEEDBACK = (
    "Your loss is made of the square of the mean error, where the mean of the squares is asked for. For the "
    "errors 2 and −2, what is each of the two?"
)
FEEDBACK_KO = (
    "오차가 차의 평균을 제곱한 값에서 나왔습니다. 차를 제곱한 값의 평균을 써야 합니다. 차가 2와 −2이면 둘은 각각 "
    "얼마일까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors) ** 2 / 2, X.T @ errors / len(y), np.mean(errors)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors) ** 2, X.T @ errors / len(y), np.mean(errors)
