"""An `if` looks at an array element by element."""

TASK = 1
FEEDBACK = (
    "Your `d_relu` works for a number, but raises an error for an array: one `if` cannot choose for many "
    "elements. Each element has a slope of its own. How many slopes, and which, belong to [−2, 3]?"
)
FEEDBACK_KO = (
    "`d_relu`가 숫자 하나에는 맞지만 배열에는 오류를 냅니다. `if` 하나로는 여러 원소에 대해 고를 수 없습니다. "
    "원소마다 자기 기울기가 있습니다. [−2, 3]에는 어떤 기울기가 몇 개 있어야 합니까?"
)


def d_relu(x):
    if x > 0:
        return 1
    return 0
