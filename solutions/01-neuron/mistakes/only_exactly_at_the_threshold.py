"""A neuron is on at its threshold."""

TASK = 4
FEEDBACK = (
    "Your neuron stays off where the sum is larger than T, as if only a sum of exactly T could turn it on. With a "
    "threshold of 5 and a sum of 7, should it be on or off?"
)
FEEDBACK_KO = (
    "합이 정확히 T일 때만 켜질 수 있는 것처럼, 합이 T보다 커도 뉴런이 꺼져 있습니다. 임계값이 5이고 합이 7이면 "
    "켜져야 할까요, 꺼져야 할까요?"
)


def threshold_neuron(x, w, T):
    return 1 if weighted_sum(x, w) == T else 0
