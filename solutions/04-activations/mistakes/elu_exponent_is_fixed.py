"""The x above the e is read as a 2."""

TASK = 2
FEEDBACK = (
    "Below 0 your `elu` gives the same value for every x, alpha times e² − 1, as if the exponent were always 2. But "
    "the curve should bend there and come close to −alpha. What must change in eˣ when x changes?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 x가 달라져도 `elu`의 값이 alpha 곱하기 (e² − 1)로 똑같습니다. 지수가 늘 2인 것과 같습니다. "
    "그곳에서 곡선은 휘어지면서 −alpha에 가까워져야 합니다. x가 변하면 eˣ에서 무엇이 변해야 할까요?"
)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * (np.e**2 - 1))
