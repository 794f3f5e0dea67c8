"""A step function gives the sign of x."""

TASK = 3
FEEDBACK = (
    "At x = −2 your `step_function` is −1: that is the sign of x. A step has two values only, on and off. What "
    "does a neuron that does not fire send to the next one?"
)
FEEDBACK_KO = (
    "x = −2에서 `step_function`이 −1입니다. 이것은 x의 부호입니다. 계단 함수의 값은 켜짐과 꺼짐 두 가지뿐입니다. "
    "켜지지 않은 뉴런은 다음 뉴런에 무엇을 보냅니까?"
)


def step_function(x):
    return np.sign(x)
