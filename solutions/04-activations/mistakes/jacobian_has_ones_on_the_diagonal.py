"""The diagonal begins with 1."""

TASK = 5
FEEDBACK = (
    "Your diagonal holds 1 − y_i². Each number there is the slope of y_i with respect to its own x_i, and should be "
    "y_i · (1 − y_i). Which number stands in the place of the 1 when you multiply that out?"
)
FEEDBACK_KO = (
    "대각선에 1 − y_i²이 있습니다. 대각선의 수는 y_i를 자기 x_i로 미분한 것으로, y_i · (1 − y_i)여야 합니다. 이 식의 "
    "괄호를 풀면 1의 자리에 어떤 수가 올까요?"
)


def softmax_jacobian(x):
    y = softmax(x)
    return np.eye(len(y)) - np.outer(y, y)
