"""Alpha belongs to the exponential alone."""

TASK = 2
FEEDBACK = (
    "With alpha = 1 your `elu` is right, but with alpha = 0.5 it is not, as if only eˣ were multiplied by alpha, and "
    "not the 1. Far below 0, `elu` should come close to −alpha. To which number does yours come close?"
)
FEEDBACK_KO = (
    "alpha = 1이면 `elu`가 맞지만 alpha = 0.5이면 다릅니다. alpha를 eˣ에만 곱하고 1에는 곱하지 않은 것과 같습니다. "
    "x가 0보다 훨씬 작으면 `elu`는 −alpha에 가까워져야 합니다. 지금의 값은 어떤 수에 가까워질까요?"
)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.exp(np.minimum(x, 0)) - 1)
