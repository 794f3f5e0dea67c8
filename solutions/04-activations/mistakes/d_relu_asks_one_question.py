"""An `if` looks at an array element by element."""

TASK = 1
FEEDBACK = (
    "Your `d_relu` works for a number, but raises an error for an array. An `if` needs a single yes or no, and [−2, "
    "3] > 0 has two answers. Each element has a slope of its own. What can choose a slope for each element?"
)
FEEDBACK_KO = (
    "`d_relu`가 숫자 하나에는 맞지만 배열에서는 오류를 냅니다. `if`에는 예나 아니요 하나가 필요한데, [−2, 3] > 0에는 "
    "답이 두 개 있습니다. 기울기는 원소마다 따로 있습니다. 무엇을 쓰면 원소마다 기울기를 고를 수 있을까요?"
)


def d_relu(x):
    if x > 0:
        return 1
    return 0
