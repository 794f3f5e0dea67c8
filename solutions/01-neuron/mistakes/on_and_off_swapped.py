"""A threshold is a limit, and beyond it the neuron is switched off."""

TASK = 4
FEEDBACK = (
    "Your neuron is off when the sum is above T and on when it is below. A neuron of the brain is silent until "
    "enough has arrived. When a sum of 6 meets the threshold 5, has enough arrived?"
)
FEEDBACK_KO = (
    "합이 T보다 클 때 꺼지고 작을 때 켜졌습니다. 뇌의 뉴런은 신호가 충분히 모일 때까지 조용합니다. 합이 6이고 "
    "임계값이 5이면 신호는 충분히 모였을까요?"
)


def threshold_neuron(x, w, T):
    if weighted_sum(x, w) >= T:
        return 0
    return 1
