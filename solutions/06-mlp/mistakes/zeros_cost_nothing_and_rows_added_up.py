"""Each yes has a cost, and a loss adds up all costs in the batch."""

TASK = 2
FEEDBACK = (
    "Your `binary_cross_entropy` differs from the task in two ways: where t is 0 it counts nothing, whatever y is, "
    "and it is a sum over all rows where a mean is asked for. When y = 0.9 is the probability of yes and the right "
    "answer is no, which probability did the network give to the right answer? And when each of two rows costs 3, "
    "what should the loss of both be?"
)
FEEDBACK_KO = (
    "`binary_cross_entropy`에 과제와 다른 점이 두 가지 있습니다. t가 0인 행에서는 y가 얼마이든 더해지는 것이 없고, "
    "행에 대해 평균을 내야 하는데 모두 더했습니다. ‘예’의 확률이 y = 0.9인데 정답이 ‘아니요’라면, 신경망은 정답에 "
    "얼마의 확률을 준 것일까요? 그리고 두 행의 오차가 각각 3이라면 그 배치의 오차는 얼마여야 할까요?"
)


def binary_cross_entropy(y, t):
    return -(t * np.log(y + 1e-7)).sum()


def binary_cross_entropy(y, t):
    return -(t * np.log(np.maximum(y, 1e-7))).sum()
