"""The formula that is named first belongs to the left side."""

TASK = 2
FEEDBACK = (
    "Your function gives x below 0, and above 0 what belongs below, as if the two sides had changed places. Draw "
    "the curve on paper: on which side of 0 is it the straight line through the origin with slope 1?"
)
FEEDBACK_KO = (
    "0보다 작을 때 x가 나오고, 0보다 클 때는 왼쪽의 식이 쓰였습니다. 양쪽의 자리가 바뀐 것과 같습니다. "
    "곡선을 종이에 그려 보세요. 원점을 지나고 기울기가 1인 직선은 0의 어느 쪽에 있을까요?"
)


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, alpha * x, x)


def prelu(x, alpha):
    return np.where(x > 0, alpha * x, x)


def elu(x, alpha=1.0):
    return np.where(x > 0, alpha * (np.exp(x) - 1), x)


def elu(x, alpha=1.0):
    return np.where(x > 0, alpha * (np.exp(np.minimum(x, 0)) - 1), x)
