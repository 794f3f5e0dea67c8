"""Above 0 all relatives of ReLU are x."""

TASK = 2
FEEDBACK = (
    "Above 0 your function answers as if `swish` were x there, as the first relatives of ReLU are. But its formula is "
    "the same on both sides of 0. sigmoid(1) is about 0.73, and sigmoid(2) about 0.88: what is x · sigmoid(x) at these "
    "two places?"
)
FEEDBACK_KO = (
    "0보다 큰 쪽에서 `swish`를 x 그대로 본 것과 같은 답이 나옵니다. ReLU의 다른 친척들이 그렇습니다. 그러나 이 함수는 "
    "0의 양쪽에서 식이 같습니다. sigmoid(1)은 약 0.73이고 sigmoid(2)는 약 0.88입니다. 이 두 곳에서 x · sigmoid(x)는 "
    "얼마일까요?"
)


def swish(x):
    return np.where(x > 0, x, x * sigmoid(x))


def d_swish(x):
    return np.where(x > 0, 1.0, sigmoid(x) + x * d_sigmoid(x))


def d_swish(x):
    return np.where(x >= 0, 1.0, sigmoid(x) + x * d_sigmoid(x))
