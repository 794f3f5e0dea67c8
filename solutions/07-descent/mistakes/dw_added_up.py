"""A product of matrices has the mean in it."""

TASK = 4
FEEDBACK = (
    "Your dw is a sum over the rows, and so N times too large where there are N rows; db is right. A product of "
    "matrices adds up. What is still missing for a mean?"
)
FEEDBACK_KO = (
    "db는 맞지만 dw는 행을 모두 더한 값이어서, 행이 N개이면 맞는 값의 N배입니다. 행렬 곱은 더하기까지만 합니다. "
    "평균이 되려면 무엇이 더 필요할까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors**2) / 2, X.T @ errors, np.mean(errors)
