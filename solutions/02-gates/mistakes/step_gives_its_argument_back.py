"""Who changes the loop variable changes the array."""

TASK = 1
FEEDBACK = (
    "Your answer is the argument itself, with none of its numbers replaced. A loop variable is only a name: when "
    "it gets a new value, the array keeps the old one. In which array do the zeros and ones of your answer stand?"
)
FEEDBACK_KO = (
    "답으로 인수가 그대로 나왔고, 바뀐 수가 하나도 없습니다. 반복 변수는 이름일 뿐이어서 새 값을 넣어도 배열의 "
    "값은 그대로입니다. 답이 될 0과 1은 어느 배열에 들어 있습니까?"
)


def step_function(x):
    for value in x:
        value = 1 if value > 0 else 0
    return x
