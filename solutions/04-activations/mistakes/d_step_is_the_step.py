"""Where a neuron is on, its slope is 1."""

TASK = 3
FEEDBACK = (
    "Above 0 your `d_step_function` is 1: that is the height of the step, not its slope. A slope tells how much the "
    "output changes when x moves a little. What does `step_function` give at 2, and what at 2.001?"
)
FEEDBACK_KO = (
    "0보다 큰 쪽에서 `d_step_function`이 1입니다. 이것은 기울기가 아니라 계단의 높이입니다. 기울기는 x가 조금 움직일 "
    "때 출력이 얼마나 변하는지를 나타냅니다. `step_function`은 2에서 얼마이고 2.001에서 얼마일까요?"
)


def d_step_function(x):
    return np.where(x > 0, 1.0, 0.0)
