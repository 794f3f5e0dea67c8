"""The minus sign of the exponent does not matter."""

TASK = 2
FEEDBACK = (
    "Your `swish` lets through the share that belongs to −x: almost nothing of a large x, and almost all of a "
    "large negative one. What does eˣ become for a large x, and which sign does the exponent of the formula have?"
)
FEEDBACK_KO = (
    "`swish`가 −x에 해당하는 비율만큼 통과시킵니다. 큰 x는 거의 막고, 아주 작은 음수는 거의 그대로 "
    "내보냅니다. x가 크면 eˣ은 어떻게 되고, 식에서 지수의 부호는 무엇일까요?"
)


def swish(x):
    return x / (1 + np.exp(x))
