"""A fraction written in one line is divided by all that follows the slash."""

TASK = 1
FEEDBACK = (
    "Your `sigmoid` answers as if the division came first and e⁻ˣ were added afterwards: at x = 0 that makes 2. A "
    "sigmoid stays between 0 and 1. How much belongs to the denominator, and how do you tell Python?"
)
FEEDBACK_KO = (
    "`sigmoid`의 값이 나눗셈을 먼저 하고 e⁻ˣ을 나중에 더한 것과 같아서, x = 0에서 2가 됩니다. 시그모이드의 값은 0과 "
    "1 사이에 있습니다. 어디까지가 분모이고, 그것을 파이썬에 어떻게 알려 줄까요?"
)


def sigmoid(x):
    return 1 / 1 + np.exp(-x)
