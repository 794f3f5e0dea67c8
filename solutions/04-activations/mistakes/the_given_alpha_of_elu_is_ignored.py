"""Alpha always has its default, so its number may as well be written out."""

TASK = 2
FEEDBACK = (
    "With another alpha than the usual one the answer is the same as before, as if the number were fixed inside the "
    "function. Alpha is an argument: the caller chooses it. What should become of the value at x = −2 when "
    "alpha is twice as large?"
)
FEEDBACK_KO = (
    "alpha에 기본값이 아닌 수를 주어도 값이 그대로입니다. 함수 안에 수가 고정되어 있는 것과 같습니다. "
    "alpha는 인수이므로 호출하는 쪽이 정합니다. alpha가 두 배가 되면 x = −2에서의 값은 어떻게 되어야 할까요?"
)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, np.exp(np.minimum(x, 0)) - 1)
