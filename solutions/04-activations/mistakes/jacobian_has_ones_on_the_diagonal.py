"""The diagonal begins with 1."""

TASK = 5
FEEDBACK = (
    "Your diagonal holds 1 − y_i². Each number there is a slope of y_i with respect to its own x_i. Which number "
    "stands in the place of the 1 when you write it as y_i · (1 − y_i)?"
)
FEEDBACK_KO = (
    "대각선에 1 − y_i²이 있습니다. 대각선의 수는 y_i를 자기 x_i로 미분한 것입니다. 이것을 y_i · (1 − y_i)로 쓰고 "
    "풀면 1의 자리에 어떤 수가 올까요?"
)


def softmax_jacobian(x):
    y = softmax(x)
    return np.eye(len(y)) - np.outer(y, y)
