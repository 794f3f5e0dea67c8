"""Below 0, ELU is a line."""

TASK = 2
FEEDBACK = (
    "Below 0 your slope of `elu` is alpha everywhere, as if it were a line there. Below 0 it is a curve that "
    "flattens out. How steep is it at x = −5?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽이 직선인 것처럼, 그쪽에서 `elu`의 기울기가 어디서나 alpha입니다. 그쪽은 왼쪽으로 갈수록 "
    "평평해지는 곡선입니다. x = −5에서는 얼마나 가파를까요?"
)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, alpha)
