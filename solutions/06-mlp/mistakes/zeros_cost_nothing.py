"""Only the examples whose answer is yes have a cost."""

TASK = 2
FEEDBACK = (
    "Where t is 0, your `binary_cross_entropy` counts nothing, whatever y is. A sure yes then costs as much there as "
    "a sure no. When y = 0.9 is the probability of yes and the right answer is no, which probability did the network "
    "give to the right answer?"
)
FEEDBACK_KO = (
    "t가 0인 행에서는 y가 얼마이든 `binary_cross_entropy`에 더해지는 것이 없습니다. 그러면 확신에 찬 '예'도 "
    "'아니요'와 오차가 같습니다. '예'의 확률이 y = 0.9인데 정답이 '아니요'라면, 신경망은 정답에 얼마의 확률을 준 "
    "것일까요?"
)


def binary_cross_entropy(y, t):
    return -(t * np.log(y + 1e-7)).sum() / len(y)


def binary_cross_entropy(y, t):
    return -(t * np.log(np.maximum(y, 1e-7))).sum() / len(y)
