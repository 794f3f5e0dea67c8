"""The threshold is held against what comes in, and the weights are for later."""

TASK = 4
FEEDBACK = (
    "Your answers are those of a neuron that compares the sum of the inputs with T, as if every weight were 1. A "
    "synapse makes its input stronger or weaker before it reaches the neuron. With the input 2, the weight 3 and "
    "T = 5, how much arrives?"
)
FEEDBACK_KO = (
    "입력만 더해서 T와 비교하는 뉴런의 답이 나왔습니다. 가중치가 모두 1인 것과 같습니다. 입력은 시냅스를 "
    "지나면서 강해지거나 약해진 다음에 뉴런에 이릅니다. 입력이 2, 가중치가 3, T가 5이면 뉴런에는 얼마가 "
    "들어옵니까?"
)


def threshold_neuron(x, w, T):
    if np.sum(x) >= T:
        return 1
    return 0
