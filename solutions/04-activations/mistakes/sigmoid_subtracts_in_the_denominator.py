"""The denominator is 1 − e^-x."""

TASK = 1
FEEDBACK = (
    "Your sigmoid is 1 / (1 − e^-x): at 0 that would be a division by 0, and below 0 it is negative. What should it "
    "be at 0, where e^-x is 1?"
)
FEEDBACK_KO = (
    "시그모이드가 1 / (1 − e^-x)로 나옵니다. 0에서는 0으로 나누는 셈이 되고, 0보다 작은 쪽에서는 음수가 됩니다. "
    "e^-x가 1인 0에서는 얼마여야 할까요?"
)


def sigmoid(x):
    return 1 / (1 - np.exp(-x))
