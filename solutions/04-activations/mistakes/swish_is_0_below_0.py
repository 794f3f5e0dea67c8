"""A relative of ReLU stops what is below 0."""

TASK = 2
FEEDBACK = (
    "Below 0 your function is 0, as if it stopped everything there as ReLU does. The relatives of ReLU let something "
    "through, and this one has the same formula on both sides. sigmoid(−2) is about 0.12, and sigmoid(−3) about 0.05: "
    "what is x · sigmoid(x) at these two places?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 함수가 0입니다. ReLU처럼 모두 막는 것과 같습니다. ReLU의 친척들은 그쪽에서도 무언가를 "
    "흘려보내고, 이 함수는 양쪽의 식이 같습니다. sigmoid(−2)는 약 0.12이고 sigmoid(−3)은 약 0.05입니다. 이 두 곳에서 x "
    "· sigmoid(x)는 얼마일까요?"
)


def swish(x):
    return relu(x) * sigmoid(x)


def d_swish(x):
    return np.where(x > 0, sigmoid(x) + x * d_sigmoid(x), 0.0)


def d_swish(x):
    return np.where(x >= 0, sigmoid(x) + x * d_sigmoid(x), 0.0)
