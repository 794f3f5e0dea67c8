"""Only one of the two logarithms is needed, so nothing can go wrong."""

TASK = 2
FEEDBACK = (
    "Where a sure answer is wrong, your `binary_cross_entropy` is inf: there the logarithm of exactly 0 is taken. "
    "The task asks for a loss that stays finite. What is the smallest number that should ever go into the "
    "logarithm?"
)
FEEDBACK_KO = (
    "확신한 답이 틀린 곳에서 `binary_cross_entropy`가 inf입니다. 거기에서 정확히 0의 로그를 구했기 때문입니다. "
    "과제에서는 오차가 유한해야 합니다. 로그에 들어가도 되는 가장 작은 수는 얼마로 하면 좋을까요?"
)


def binary_cross_entropy(y, t):
    return -np.log(np.where(t == 1, y, 1 - y)).sum() / len(y)
