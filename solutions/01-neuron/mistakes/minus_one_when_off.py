"""The opposite of on, 1, is −1."""

TASK = 4
FEEDBACK = (
    "When the sum is below T, your neuron answers −1. Such neurons exist, but −1 is also a signal: it would weaken "
    "the neurons that receive it. This neuron is silent when it is off. Which number says that nothing is sent?"
)
FEEDBACK_KO = (
    "합이 T보다 작을 때 −1이 나왔습니다. 그런 뉴런도 있지만, −1도 하나의 신호여서 그 신호를 받는 뉴런을 약하게 "
    "만듭니다. 이 뉴런은 꺼져 있을 때 조용합니다. 아무것도 보내지 않는다는 것은 어떤 수로 나타낼까요?"
)


def threshold_neuron(x, w, T):
    if weighted_sum(x, w) >= T:
        return 1
    return -1
