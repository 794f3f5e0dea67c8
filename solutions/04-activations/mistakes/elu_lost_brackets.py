"""Alpha belongs to the exponential alone."""

TASK = 2
FEEDBACK = (
    "With alpha = 1 your `elu` is right, but with alpha = 0.5 it is not, as if alpha were multiplied by eˣ alone "
    "and a whole 1 taken off. Far below 0, `elu` comes close to −alpha. To which number does yours come close?"
)
FEEDBACK_KO = (
    "alpha = 1이면 `elu`가 맞지만 alpha = 0.5이면 다릅니다. alpha를 eˣ에만 곱하고 1은 그대로 뺀 것과 같습니다. "
    "x가 0보다 훨씬 작으면 `elu`는 −alpha에 가까워집니다. 지금의 답은 어떤 수에 가까워집니까?"
)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.exp(np.minimum(x, 0)) - 1)
