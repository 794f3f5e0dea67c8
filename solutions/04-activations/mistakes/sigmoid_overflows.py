"""Two formulas that are equal on paper are equal on a computer."""

TASK = 1
FEEDBACK = (
    "Your `sigmoid` is right near 0, but `nan` at x = 1000: e¹⁰⁰⁰ is too large for a float and becomes infinity, "
    "and infinity divided by infinity is no number. There are several ways to write this fraction. In which one "
    "does a huge x do no harm?"
)
FEEDBACK_KO = (
    "`sigmoid`가 0 근처에서는 맞지만 x = 1000에서 `nan`입니다. e¹⁰⁰⁰은 float에 담기에 너무 커서 무한대가 되고, "
    "무한대를 무한대로 나누면 수가 아닙니다. 이 분수를 쓰는 방법은 여러 가지입니다. 그중 x가 아주 커도 괜찮은 "
    "것은 무엇입니까?"
)


def sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))
