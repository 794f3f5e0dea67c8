"""The 1 that is taken off stays there in the slope."""

TASK = 2
FEEDBACK = (
    "Below 0 your `d_elu` is too small by 1, so that it is negative, although `elu` rises everywhere. "
    "Differentiate α · (eˣ − 1) term by term. How steep is a constant, and what is left of it in the slope?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 `d_elu`가 1만큼 작아서 음수가 되는데, `elu`는 어디에서나 올라갑니다. α · (eˣ − 1)을 항마다 "
    "미분해 보세요. 상수의 기울기는 얼마이고, 그것은 기울기에 얼마로 남을까요?"
)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)) - 1)
