"""The formula −y_i · y_j holds for all i and j."""

TASK = 5
FEEDBACK = (
    "On the diagonal your `softmax_jacobian` is below 0, as if an output shrank when its own input grows. The README "
    "has two formulas for the slopes. Which of them holds on the diagonal?"
)
FEEDBACK_KO = (
    "`softmax_jacobian`이 대각선에서 0보다 작습니다. 자기 입력이 커지면 출력이 작아지는 것과 같습니다. README에는 "
    "기울기의 식이 두 가지 있습니다. 대각선에는 어느 식을 써야 할까요?"
)


def softmax_jacobian(x):
    y = softmax(x)
    return -np.outer(y, y)
