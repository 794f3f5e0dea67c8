"""A neuron has one weight."""

TASK = 2
FEEDBACK = (
    "Your `weighted_sum` multiplies every input by the first weight. Each input has a weight of its own. Which one "
    "belongs to x[1]?"
)
FEEDBACK_KO = (
    "`weighted_sum`이 모든 입력에 첫 가중치를 곱합니다. 입력마다 자기 가중치가 있습니다. x[1]에는 어느 가중치를 "
    "곱해야 할까요?"
)


def weighted_sum(x, w):
    return float(np.sum(np.asarray(x) * w[0]))
