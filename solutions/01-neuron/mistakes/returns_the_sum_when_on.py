"""What has passed the threshold is passed on as it is."""

TASK = 4
FEEDBACK = (
    "When your neuron is on, it answers with the sum itself instead of 1. A threshold neuron does not tell how much "
    "has arrived, only whether it was enough. How many different answers can such a neuron give, and which are "
    "they?"
)
FEEDBACK_KO = (
    "뉴런이 켜질 때 1이 아니라 합이 그대로 나왔습니다. 임계값 뉴런은 얼마나 들어왔는지가 아니라 충분했는지만 알려 "
    "줍니다. 이런 뉴런이 낼 수 있는 답은 몇 가지이고, 무엇일까요?"
)


def threshold_neuron(x, w, T):
    total = weighted_sum(x, w)
    if total >= T:
        return total
    return 0
