"""A neuron compares weight and input."""

TASK = 1
FEEDBACK = (
    "Your neuron gives w − x. A weight says how strongly an input counts. When the weight is 0, what should an input "
    "of 5 still do to y?"
)
FEEDBACK_KO = (
    "뉴런이 w − x를 냅니다. 가중치는 입력이 얼마나 강하게 전해지는지를 나타냅니다. 가중치가 0이면 입력 5는 y에 "
    "얼마만큼 영향을 주어야 할까요?"
)


def neuron(x, w):
    return w - x
