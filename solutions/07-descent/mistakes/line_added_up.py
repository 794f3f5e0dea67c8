"""A sum is as good as a mean."""

TASK = 4
FEEDBACK = (
    "Your loss, dw and db are sums over the rows where means are asked for. Then the more points there are, the "
    "longer is each step. By which number does a mean divide?"
)
FEEDBACK_KO = (
    "오차와 dw, db가 모두 평균이 아니라 행을 모두 더한 값입니다. 그러면 점이 많을수록 걸음이 길어집니다. 평균은 "
    "무엇으로 나눌까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.sum(errors**2) / 2, X.T @ errors, np.sum(errors)
