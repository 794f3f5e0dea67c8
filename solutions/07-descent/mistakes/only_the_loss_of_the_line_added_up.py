"""The division belongs to the slopes."""

TASK = 4
FEEDBACK = (
    "Your dw and db are right, but your loss is half the sum of the squares, where half their mean is asked for. "
    "For the errors 0 and 2, what is the mean of the squares?"
)
FEEDBACK_KO = (
    "dw와 db는 맞지만 오차가 차를 제곱한 값의 평균이 아니라 합의 절반입니다. 차가 0과 2이면 제곱의 평균은 얼마일까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.sum(errors**2) / 2, X.T @ errors / len(y), np.mean(errors)
