"""The formula that is named first belongs to the left side."""

TASK = 2
FEEDBACK = (
    "Your `d_elu` is 1 below 0, and above 0 it is what belongs below, as if the two sides had changed places. The "
    "curve of `elu` is a straight line on one side of 0 and bends on the other. On which side does it bend, and "
    "how steep is the straight side?"
)
FEEDBACK_KO = (
    "`d_elu`가 0보다 작을 때 1이고, 0보다 클 때는 왼쪽의 식이 쓰였습니다. 양쪽의 자리가 바뀐 것과 "
    "같습니다. `elu`의 곡선은 0의 한쪽에서 직선이고 다른 쪽에서 휩니다. 휘는 쪽은 어느 쪽이고, 직선 쪽의 "
    "기울기는 얼마일까요?"
)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, alpha * np.exp(np.minimum(x, 0)), 1.0)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, alpha * np.exp(x), 1.0)
