"""The exponential is its own slope, so elu is its own slope below 0."""

TASK = 2
FEEDBACK = (
    "Below 0 your `d_elu` gives the value of `elu`, which is negative there. But `elu` rises everywhere, so its "
    "slope is above 0. Differentiate α · (eˣ − 1) part by part: what becomes of the constant part?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 `d_elu`가 `elu`의 값을 주는데, 그 값은 음수입니다. 그러나 `elu`는 어디서나 올라가므로 "
    "기울기는 0보다 큽니다. α · (eˣ − 1)을 부분마다 미분해 보세요. 상수인 부분은 무엇이 됩니까?"
)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, elu(x, alpha))
