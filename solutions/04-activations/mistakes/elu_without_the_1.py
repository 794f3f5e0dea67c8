"""Below 0, ELU is alpha times e^x."""

TASK = 2
FEEDBACK = (
    "Below 0 your `elu` is alpha · e^x, so it is positive there and jumps at 0. What has to be subtracted from e^x "
    "so that both sides meet at 0?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 `elu`가 alpha · e^x여서 양수가 되고, 0에서 끊깁니다. 양쪽이 0에서 만나려면 e^x에서 무엇을 "
    "빼야 할까요?"
)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.exp(np.minimum(x, 0)))
