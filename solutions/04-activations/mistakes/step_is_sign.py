"""A step function gives the sign of x."""

TASK = 3
FEEDBACK = (
    "At x = −2 your `step_function` is −1: that is the sign of x. A step has two values only. What should come out "
    "for a negative x?"
)
FEEDBACK_KO = (
    "x = −2에서 `step_function`이 −1입니다. 이것은 x의 부호입니다. 계단 함수의 값은 두 가지뿐입니다. x가 음수이면 "
    "무엇이 나와야 할까요?"
)


def step_function(x):
    return np.sign(x)
