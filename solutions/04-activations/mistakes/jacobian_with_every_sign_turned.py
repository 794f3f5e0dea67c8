"""What is on the diagonal is subtracted."""

TASK = 5
FEEDBACK = (
    "Every number of your Jacobian has the wrong sign. When x_i grows, y_i grows, too. Which sign belongs on the "
    "diagonal?"
)
FEEDBACK_KO = (
    "야코비 행렬에서 모든 수의 부호가 반대입니다. x_i가 커지면 y_i도 커집니다. 대각선의 부호는 무엇이어야 할까요?"
)


def softmax_jacobian(x):
    y = softmax(x)
    return np.outer(y, y) - np.diag(y)
