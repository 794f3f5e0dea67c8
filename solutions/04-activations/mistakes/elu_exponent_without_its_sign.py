"""The exponent has a minus sign, as in a sigmoid."""

TASK = 2
FEEDBACK = (
    "At x = −2 and alpha = 1 your `elu` is e² − 1, about 6.39, as if x had lost its sign in the exponent. Below 0, "
    "`elu` should be below 0, too. Is e to the power of a negative number larger or smaller than 1?"
)
FEEDBACK_KO = (
    "x = −2, alpha = 1일 때 `elu`가 e² − 1, 약 6.39입니다. 지수에서 x의 부호가 사라진 것과 같습니다. 0보다 작은 "
    "쪽에서는 `elu`도 0보다 작아야 합니다. 지수가 음수이면 e의 거듭제곱은 1보다 클까요, 작을까요?"
)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * (np.exp(-x) - 1))
