"""The derivative of a square has a 2."""

TASK = 4
FEEDBACK = (
    "Your loss is right, but dw and db are twice as large as its slopes. The derivative of errors² is 2 · errors; "
    "what does the ½ of the loss make of that?"
)
FEEDBACK_KO = (
    "오차는 맞지만 dw와 db가 그 기울기의 두 배입니다. 차²을 미분하면 2 · 차입니다. 오차의 ½은 그것을 무엇으로 만들까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors**2) / 2, 2 * X.T @ errors / len(y), 2 * np.mean(errors)
