"""Every output grows with every input."""

TASK = 5
FEEDBACK = (
    "Off the diagonal your slopes have the right size, but they are above 0, as if every output grew with every "
    "input. The outputs always add up to 1. What must the slopes in one column, all by the same input, add up to?"
)
FEEDBACK_KO = (
    "대각선이 아닌 곳에서 기울기의 크기는 맞지만 0보다 큽니다. 어떤 입력이 커져도 모든 출력이 커지는 것과 같습니다. "
    "출력의 합은 늘 1입니다. 한 열에 있는, 같은 입력에 대한 기울기를 모두 더하면 얼마가 되어야 할까요?"
)


def softmax_jacobian(x):
    y = softmax(x)
    jacobian = np.outer(y, y)
    np.fill_diagonal(jacobian, y * (1 - y))
    return jacobian
