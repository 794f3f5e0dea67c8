"""The exponent has a minus sign, as in a sigmoid."""

TASK = 2
FEEDBACK = (
    "Below 0 your `d_elu` is above alpha, as if x had lost its sign in the exponent, and it grows the further x "
    "lies to the left. But the curve of `elu` becomes flat there. Is e to the power of a negative number larger "
    "or smaller than 1?"
)
FEEDBACK_KO = (
    "0보다 작을 때 `d_elu`가 alpha보다 큽니다. 지수에서 x의 부호가 사라진 것과 같고, 왼쪽으로 갈수록 "
    "커집니다. 그러나 `elu`의 곡선은 그쪽에서 평평해집니다. e의 음수 거듭제곱은 1보다 클까요, 작을까요?"
)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, alpha * np.exp(-x))
