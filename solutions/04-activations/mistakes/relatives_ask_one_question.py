"""An `if` looks at an array element by element."""

TASK = 2
FEEDBACK = (
    "Your function works for a number, but raises an error for an array. `if` and `max` need a single yes or no, and "
    "an array has one for each element: in [−2, 3], each number needs another formula. What can choose element by "
    "element?"
)
FEEDBACK_KO = (
    "함수가 숫자 하나에는 맞지만 배열에서는 오류를 냅니다. `if`와 `max`에는 예나 아니요 하나가 필요한데, 배열에는 "
    "원소마다 답이 있습니다. [−2, 3]에서는 두 수에 쓸 식이 서로 다릅니다. 무엇을 쓰면 원소마다 따로 고를 수 있을까요?"
)


def leaky_relu(x, alpha=0.01):
    if x > 0:
        return x
    return alpha * x


def prelu(x, alpha):
    if x > 0:
        return x
    return alpha * x


def elu(x, alpha=1.0):
    if x > 0:
        return x
    return alpha * (np.exp(x) - 1)
