"""A weight is something that arrives at the neuron together with its input."""

TASK = 2
FEEDBACK = (
    "Your answer is all inputs and all weights added together. A weight does not arrive at the neuron itself; it "
    "says how strongly its input counts. When an input is 0 and its weight is 2, how much arrives?"
)
FEEDBACK_KO = (
    "입력과 가중치를 모두 더한 값이 나왔습니다. 가중치는 뉴런에 들어오는 값이 아니라 입력이 얼마나 강하게 "
    "전해지는지를 나타냅니다. 입력이 0이고 가중치가 2이면 얼마가 들어올까요?"
)


def weighted_sum(x, w):
    return np.sum(x) + np.sum(w)
