"""A probability never becomes exactly 0 or 1."""

TASK = 2
FEEDBACK = (
    "For a right answer of exactly 0 or 1, your `binary_cross_entropy` can be nan. log(0) is −∞, and 0 times −∞ is "
    "not a number. For y = 1 and for y = 0, which number goes into each of the two logarithms?"
)
FEEDBACK_KO = (
    "정답을 정확히 0이나 1로 맞혔을 때 `binary_cross_entropy`가 nan이 되는 경우가 있습니다. log(0)은 −∞이고, 0에 −∞를 "
    "곱한 값은 정해지지 않습니다. y = 1일 때와 y = 0일 때 두 로그 안에는 각각 어떤 수가 들어갈까요?"
)


def binary_cross_entropy(y, t):
    return -(t * np.log(y) + (1 - t) * np.log(1 - y)).sum() / len(y)
