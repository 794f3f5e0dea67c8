"""The threshold is held against what comes in, and the weights are for later."""

TASK = 4
FEEDBACK = (
    "Your neuron compares the sum of the inputs with T, as if every weight were 1. A synapse makes its input "
    "stronger or weaker before it reaches the neuron. When an input of 2 comes through a synapse of weight 3, how "
    "much arrives?"
)
FEEDBACK_KO = (
    "입력만 더해서 T와 비교한 것과 같은 답입니다. 가중치가 모두 1인 것처럼 움직입니다. 입력은 시냅스를 지나면서 "
    "강해지거나 약해진 다음 뉴런에 이릅니다. 입력 2가 가중치 3인 시냅스를 지나면 뉴런에는 얼마가 들어올까요?"
)


def threshold_neuron(x, w, T):
    if np.sum(x) >= T:
        return 1
    return 0
