"""Off is the opposite of on, so it is -1."""

TASK = 1
FEEDBACK = (
    "Below 0 your `step_function` gives −1. This function says on or off, and off does not mean the opposite sign "
    "of on: it means that nothing comes out. Which of the three functions is the one that can answer −1?"
)
FEEDBACK_KO = (
    "0보다 작을 때 `step_function`이 −1을 냅니다. 이 함수는 켜짐과 꺼짐을 나타내는데, 꺼짐은 켜짐의 반대 부호가 "
    "아니라 아무것도 나오지 않는다는 뜻입니다. 세 함수 가운데 −1을 낼 수 있는 것은 어느 것일까요?"
)


def step_function(x):
    return np.where(x > 0, 1, np.where(x < 0, -1, 0))
