"""Who changes the loop variable changes the array."""

TASK = 1
FEEDBACK = (
    "Your answer is the argument itself, with none of its numbers replaced. This happens, for instance, when only "
    "a loop variable gets the new values: the array keeps its old ones. In which array should the zeros and ones "
    "of your answer stand?"
)
FEEDBACK_KO = (
    "인수의 수가 하나도 바뀌지 않고 그대로 답으로 나왔습니다. 예를 들어 반복 변수에만 새 값을 넣으면 이렇게 됩니다. "
    "배열의 값은 그대로이기 때문입니다. 답이 될 0과 1은 어느 배열에 들어 있어야 할까요?"
)


def step_function(x):
    for value in x:
        value = 1 if value > 0 else 0
    return x
