"""The derivative of a square has a 2."""

TASK = 4
FEEDBACK = (
    "Your loss and db are right, but dw is twice as large as it should be. The derivative of errors² has a 2; "
    "what does the ½ of the loss make of it?"
)
FEEDBACK_KO = "오차와 db는 맞지만 dw가 두 배입니다. 차²을 미분하면 2가 나옵니다. 오차의 ½은 그것을 무엇으로 만들까요?"


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors**2) / 2, 2 * X.T @ errors / len(y), np.mean(errors)
