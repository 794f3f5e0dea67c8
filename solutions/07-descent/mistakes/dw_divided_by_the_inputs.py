"""The mean is over the weights."""

TASK = 4
FEEDBACK = (
    "Your dw is divided by the number of inputs where the number of rows is asked for. The loss is a mean over "
    "the rows. Which length is theirs, `len(w)` or `len(y)`?"
)
FEEDBACK_KO = (
    "dw를 행의 개수가 아니라 입력의 개수로 나누었습니다. 오차는 행에 대한 평균입니다. 행의 개수는 `len(w)`일까요, "
    "`len(y)`일까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors**2) / 2, X.T @ errors / len(w), np.mean(errors)
