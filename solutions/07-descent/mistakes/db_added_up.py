"""The bias collects all errors."""

TASK = 4
FEEDBACK = (
    "Your db is the sum of the errors. The loss is a mean over the rows, and so is each of its slopes. When all "
    "errors are 2 and b grows by a tiny bit, how many times that bit does the loss change?"
)
FEEDBACK_KO = (
    "db가 차를 모두 더한 값입니다. 오차가 행에 대한 평균이므로 그 기울기도 모두 평균입니다. 차가 모두 2일 때 b를 아주 "
    "조금 키우면 오차는 그 몇 배만큼 변할까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors**2) / 2, X.T @ errors / len(y), np.sum(errors)
