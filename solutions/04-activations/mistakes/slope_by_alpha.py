"""Alpha is learnt, so the slope is the one by alpha."""

TASK = 2
FEEDBACK = (
    "Your slopes are those with respect to alpha: 0 above 0, where alpha does not occur, and what stands beside alpha "
    "below 0. Here alpha stays as it is, and x is what moves. By how much does the function grow when x goes from 3 to "
    "4?"
)
FEEDBACK_KO = (
    "기울기가 alpha에 대한 것입니다. 0보다 큰 쪽에는 alpha가 없어서 0이고, 작은 쪽에서는 alpha에 곱해진 것이 "
    "나왔습니다. 여기서는 alpha를 그대로 두고 x를 움직입니다. x가 3에서 4가 되면 함수의 값은 얼마나 커질까요?"
)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 0.0, x)


def d_prelu(x, alpha):
    return np.where(x > 0, 0.0, x)


def d_rrelu(x, alpha):
    return np.where(x > 0, 0.0, x)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 0.0, np.exp(np.minimum(x, 0)) - 1)
