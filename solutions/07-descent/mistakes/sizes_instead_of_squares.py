"""An error counts by its size."""

TASK = 4
FEEDBACK = (
    "Your loss takes the size of each error where its square is asked for. An error of 4 should cost four times "
    "as much as one of 2. How much more does it cost in yours?"
)
FEEDBACK_KO = (
    "오차에 차의 제곱이 아니라 크기를 썼습니다. 4만큼 틀리면 2만큼 틀린 것의 네 배가 되어야 합니다. 여러분의 "
    "함수에서는 몇 배일까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(np.abs(errors)) / 2, X.T @ errors / len(y), np.mean(errors)
