"""An `if` looks at an array element by element."""

TASK = 3
FEEDBACK = (
    "Your `step_function` works for a number, but raises an error for an array: an `if` wants a single yes or no, "
    "and an array has one for each element. What do you get when you compare the whole array with a number, and "
    "how far is that from 0 and 1?"
)
FEEDBACK_KO = (
    "`step_function`이 숫자 하나에는 맞지만 배열에는 오류를 냅니다. `if`에는 예나 아니요라는 답이 하나만 "
    "필요한데, 배열에는 원소마다 답이 있습니다. 배열 전체를 어떤 수와 비교하면 무엇이 나오고, 그것은 0과 1에 "
    "얼마나 가깝습니까?"
)


def step_function(x):
    if x > 0:
        return 1
    return 0
