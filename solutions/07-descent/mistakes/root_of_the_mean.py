"""The loss is in the unit of the targets."""

TASK = 4
FEEDBACK = (
    "Your loss has a root that is not asked for. For the errors 0 and 2 the mean of the squares is 2. What is "
    "half of it, and where does a root come in?"
)
FEEDBACK_KO = (
    "오차에 없어야 할 제곱근이 있습니다. 차가 0과 2이면 제곱의 평균은 2입니다. 그 절반은 얼마이고, 제곱근이 "
    "어디에 필요할까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.sqrt(np.mean(errors**2)), X.T @ errors / len(y), np.mean(errors)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.sqrt(np.mean(errors**2)) / 2, X.T @ errors / len(y), np.mean(errors)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.sqrt(np.mean(errors**2) / 2), X.T @ errors / len(y), np.mean(errors)
