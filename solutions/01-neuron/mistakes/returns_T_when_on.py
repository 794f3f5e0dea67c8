"""What was reached is what comes out."""

TASK = 4
FEEDBACK = (
    "When your neuron is on, it answers with T instead of 1. The threshold only decides; it is not what the neuron "
    "says. How many different answers can such a neuron give, and which are they?"
)
FEEDBACK_KO = (
    "뉴런이 켜질 때 1이 아니라 T가 나왔습니다. 임계값은 켜질지 정할 뿐이고, 뉴런이 내는 값이 아닙니다. 이런 뉴런이 낼 "
    "수 있는 답은 몇 가지이고, 무엇일까요?"
)


def threshold_neuron(x, w, T):
    if weighted_sum(x, w) >= T:
        return T
    return 0
