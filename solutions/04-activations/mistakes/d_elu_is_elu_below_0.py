"""The exponential is its own slope, so elu is its own slope below 0."""

TASK = 2
FEEDBACK = (
    "Below 0 your `d_elu` gives the value of `elu`, which is negative there. But `elu` rises everywhere, so its "
    "slope is above 0. Differentiate α · (eˣ − 1) term by term: what becomes of the constant term?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 `d_elu`의 값이 `elu`의 값과 같은데, 그 값은 음수입니다. 그러나 `elu`는 어디서나 올라가므로 "
    "기울기는 0보다 큽니다. α · (eˣ − 1)을 항별로 미분하면, 상수항은 무엇이 될까요?"
)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, elu(x, alpha))
