"""A step function gives the sign of x."""

TASK = 3
FEEDBACK = (
    "At x = −2 your `step_function` is −1: that is the sign of x. The two values of this step are 0 and 1, as a "
    "neuron is off or on. Which of them stands for off?"
)
FEEDBACK_KO = (
    "x = −2에서 `step_function`이 −1입니다. 이것은 x의 부호입니다. 뉴런이 꺼지거나 켜지는 것처럼 이 계단 함수의 두 "
    "값은 0과 1입니다. 꺼진 것은 둘 중 어느 것일까요?"
)


def step_function(x):
    return np.sign(x)
