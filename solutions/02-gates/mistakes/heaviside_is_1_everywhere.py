"""Two masks, one after the other, do not get in each other's way."""

TASK = 1
FEEDBACK = (
    "Your heaviside is 1 for every number, also below 0. This happens, for one, when the negative numbers become 0 "
    "first, and then all that is not negative becomes 1. Which number does your second condition see where −3 was "
    "given?"
)
FEEDBACK_KO = (
    "heaviside가 0보다 작은 수에서도 언제나 1입니다. 음수를 먼저 0으로 바꾸고 나서 음수가 아닌 것을 모두 1로 바꿀 "
    "때도 이렇게 됩니다. −3을 받았다면 둘째 조건은 어떤 수를 보게 될까요?"
)


def heaviside(z):
    return np.ones(np.shape(z), dtype=int)
