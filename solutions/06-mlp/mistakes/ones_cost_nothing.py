"""Only a wrong yes has a cost."""

TASK = 2
FEEDBACK = (
    "Where t is 1, your `binary_cross_entropy` counts nothing, whatever y is. A network that always says a sure no "
    "then has no loss at all. When y = 0.1 is the probability of yes and the right answer is yes, which probability "
    "did the network give to the right answer?"
)
FEEDBACK_KO = (
    "t가 1인 행에서는 y가 얼마이든 `binary_cross_entropy`에 더해지는 것이 없습니다. 그러면 언제나 확신에 찬 ‘아니요’만 "
    "말하는 신경망에는 오차가 하나도 없습니다. ‘예’의 확률이 y = 0.1인데 정답이 ‘예’라면, 신경망은 정답에 얼마의 "
    "확률을 준 것일까요?"
)


def binary_cross_entropy(y, t):
    return -((1 - t) * np.log(1 - y + 1e-7)).sum() / len(y)


def binary_cross_entropy(y, t):
    return -((1 - t) * np.log(np.maximum(1 - y, 1e-7))).sum() / len(y)
