"""The x above the e is read as a 2."""

TASK = 2
FEEDBACK = (
    "Below 0 your `elu` gives the same value for every x, alpha times e² − 1, as if the exponent were a fixed 2. "
    "The curve should bend there and come close to −alpha. What must change in eˣ when x changes?"
)
FEEDBACK_KO = (
    "0보다 작은 쪽에서 `elu`가 어떤 x에서나 같은 값, 곧 alpha 곱하기 (e² − 1)을 줍니다. 지수가 2로 고정된 것과 "
    "같습니다. 그곳에서 곡선은 휘어지면서 −alpha에 가까워져야 합니다. x가 변하면 eˣ에서 무엇이 변해야 합니까?"
)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * (np.e**2 - 1))
