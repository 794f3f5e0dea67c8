"""`max` and `if` look at an array element by element."""

TASK = 1
FEEDBACK = (
    "Your `relu` works for a number, but raises an error for an array. `if` and `max` need a single yes or no, and "
    "[−2, 0, 3] > 0 has three answers. What can decide for each element on its own?"
)
FEEDBACK_KO = (
    "`relu`가 숫자 하나에는 맞지만 배열에서는 오류를 냅니다. `if`와 `max`에는 예나 아니요 하나가 필요한데, [−2, 0, "
    "3] > 0에는 답이 세 개 있습니다. 무엇을 쓰면 원소마다 따로 정할 수 있을까요?"
)


def relu(x):
    return max(0, x)
