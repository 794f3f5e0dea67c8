"""A class that counts 0 times cannot spoil the sum."""

TASK = 2
FEEDBACK = (
    "Where a wrong class has exactly the probability 0, your `cross_entropy` is nan, even if the right class got 1. "
    "log(0) is −∞, and that a wrong class counts 0 times does not help: 0 times −∞ is not a number. What is the "
    "smallest number that should ever go into the logarithm?"
)
FEEDBACK_KO = (
    "오답 클래스의 확률이 정확히 0이면 정답의 확률이 1이어도 `cross_entropy`가 nan이 됩니다. log(0)은 −∞이고, 오답 "
    "클래스의 t가 0이어도 소용이 없습니다. 0에 −∞를 곱한 값은 정해지지 않기 때문입니다. 로그 안에 들어가도 되는 가장 "
    "작은 수는 얼마일까요?"
)


def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    return -(t * np.log(y)).sum() / len(y)
