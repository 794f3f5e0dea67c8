"""The products are added."""

TASK = 5
FEEDBACK = (
    "Your Jacobian has y_i · y_j with a plus everywhere, on the diagonal as well. But each column should add up to "
    "0, for the outputs always add up to 1. Which sign do the products need?"
)
FEEDBACK_KO = (
    "야코비 행렬 어디에나, 대각선에도 y_i · y_j가 더해져 있습니다. 그런데 출력의 합은 늘 1이므로 각 열을 더하면 0이 "
    "되어야 합니다. 이 곱의 부호는 무엇이어야 할까요?"
)


def softmax_jacobian(x):
    y = softmax(x)
    return np.diag(y) + np.outer(y, y)
