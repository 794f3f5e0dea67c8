"""The larger of x and alpha · x is always the right one."""

TASK = 2
FEEDBACK = (
    "Your `prelu` takes the larger of x and alpha · x. As long as alpha is below 1 that is the right one, but with "
    "alpha = 2 it is the wrong one. By what does the README choose between the two formulas?"
)
FEEDBACK_KO = (
    "`prelu`가 x와 alpha · x 가운데 큰 쪽을 고릅니다. alpha가 1보다 작으면 맞지만, alpha = 2이면 반대쪽을 고르게 "
    "됩니다. README에서는 무엇을 보고 두 식 가운데 하나를 고를까요?"
)


def prelu(x, alpha):
    return np.maximum(x, alpha * x)
