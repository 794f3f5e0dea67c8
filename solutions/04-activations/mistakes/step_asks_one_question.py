"""An `if` looks at an array element by element."""

TASK = 3
FEEDBACK = (
    "Your `step_function` works for a number, but raises an error for an array. An `if` needs a single yes or no, "
    "and an array has one for each element. What do you get when you compare a whole array with a number, and how "
    "can 0s and 1s be made of that?"
)
FEEDBACK_KO = (
    "`step_function`이 숫자 하나에는 맞지만 배열에서는 오류를 냅니다. `if`에는 예나 아니요 하나가 필요한데, 배열에는 "
    "원소마다 답이 있습니다. 배열 전체를 어떤 수와 비교하면 무엇이 나오고, 그것을 어떻게 0과 1로 바꿀 수 있을까요?"
)


def step_function(x):
    if x > 0:
        return 1
    return 0
