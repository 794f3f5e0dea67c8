"""An `if` looks at an array element by element."""

TASK = 2
FEEDBACK = (
    "Your function works for a number, but raises an error for an array: `if` and `max` want a single yes or no, "
    "and an array has one for each element. For [−2, 3], one element needs one formula and one the other. What "
    "can choose element by element?"
)
FEEDBACK_KO = (
    "함수가 숫자 하나에는 맞지만 배열에는 오류를 냅니다. `if`와 `max`에는 예나 아니요라는 답이 하나만 필요한데, "
    "배열에는 원소마다 답이 있습니다. [−2, 3]에서는 원소마다 쓸 식이 다릅니다. 원소마다 따로 고르려면 무엇을 쓸 "
    "수 있습니까?"
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
