"""A step goes down from 1 to 0."""

TASK = 3
FEEDBACK = (
    "Your step is on where it should be off, and off where it should be on. A neuron is on above 0. What should come "
    "out for −1, and what for 1?"
)
FEEDBACK_KO = (
    "계단 함수가 켜져야 할 때 꺼지고, 꺼져야 할 때 켜집니다. 뉴런은 0보다 큰 곳에서 켜집니다. −1에서는 무엇이, "
    "1에서는 무엇이 나와야 할까요?"
)


def step_function(x):
    return np.where(x > 0, 0, 1)


def step_function(x):
    return np.where(x < 0, 1, 0)
