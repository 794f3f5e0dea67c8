"""In the middle of a step is the middle of its values."""

TASK = 1
FEEDBACK = (
    "At exactly 0 your function gives 0.5, which is neither off nor on. Such a step exists, but a neuron has to "
    "decide: a lamp is on, or it is not. Which value does your function have at 0 in the table of task 1?"
)
FEEDBACK_KO = (
    "정확히 0일 때 0.5가 나오는데, 이것은 켜진 것도 꺼진 것도 아닙니다. 그런 계단 함수도 있지만 뉴런은 결정을 내려야 "
    "합니다. 전등은 켜져 있거나 꺼져 있을 뿐입니다. 과제 1의 표에서 이 함수는 0일 때 어떤 값을 가질까요?"
)


def step_function(x):
    return np.heaviside(x, 0.5)


def heaviside(z):
    return np.heaviside(z, 0.5)
