"""A weight is something that arrives at the neuron together with its input."""

TASK = 2
FEEDBACK = (
    "Your answer is all inputs and all weights added together: 10 where 6 is due. A weight does not arrive at "
    "the neuron itself; it decides how much of its input arrives. When the input is 0, how much comes in through "
    "a synapse of weight 2?"
)
FEEDBACK_KO = (
    "입력과 가중치를 모두 더한 값이 나왔습니다. 6이어야 하는데 10입니다. 가중치는 그 자체로 뉴런에 들어오는 것이 "
    "아니라 입력이 얼마나 들어올지를 정합니다. 입력이 0이면 가중치가 2인 시냅스로는 얼마가 들어옵니까?"
)


def weighted_sum(x, w):
    return np.sum(x) + np.sum(w)
