"""`max` and `if` look at an array element by element."""

TASK = 1
FEEDBACK = (
    "Your `relu` works for a number, but raises an error for an array. `if` and `max` want a single yes or no, "
    "and [−2, 0, 3] > 0 has three answers. What can decide for each element on its own?"
)
FEEDBACK_KO = (
    "`relu`가 숫자 하나에는 맞지만 배열에는 오류를 냅니다. `if`와 `max`에는 예나 아니요라는 답이 하나만 필요한데, "
    "[−2, 0, 3] > 0에는 답이 세 개 있습니다. 원소마다 따로 정하려면 무엇을 쓸 수 있습니까?"
)


def relu(x):
    return max(0, x)
