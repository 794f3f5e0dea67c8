"""A slope found with the quotient rule can be used as it stands."""

TASK = 1
FEEDBACK = (
    "Your `d_sigmoid` is right near 0, but `nan` at x = −1000: e¹⁰⁰⁰ becomes infinity in the numerator and in the "
    "denominator. `sigmoid` itself is finite there. Can you write the slope with the output of `sigmoid` and no "
    "power of e?"
)
FEEDBACK_KO = (
    "`d_sigmoid`가 0 근처에서는 맞지만 x = −1000에서 `nan`입니다. e¹⁰⁰⁰이 분자와 분모에서 모두 무한대가 됩니다. "
    "`sigmoid` 자체는 그곳에서도 유한합니다. e의 거듭제곱 없이 `sigmoid`의 출력만으로 기울기를 쓸 수 있습니까?"
)


def d_sigmoid(x):
    return np.exp(-x) / (1 + np.exp(-x)) ** 2
