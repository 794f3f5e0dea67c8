"""Two formulas that are equal on paper are equal on a computer."""

TASK = 1
FEEDBACK = (
    "Your `sigmoid` is right near 0, but `nan` at x = 1000: e¹⁰⁰⁰ is too large for a float and becomes infinity, and "
    "infinity divided by infinity is not a number. There are several ways to write this fraction. In which one does "
    "a huge x do no harm?"
)
FEEDBACK_KO = (
    "`sigmoid`가 0 근처에서는 맞지만 x = 1000에서 `nan`입니다. e¹⁰⁰⁰은 float에 담기에 너무 커서 무한대가 되고, "
    "무한대 나누기 무한대의 값은 정해지지 않습니다. 이 분수는 여러 꼴로 쓸 수 있습니다. 그중 x가 아주 커도 괜찮은 "
    "꼴은 무엇일까요?"
)


def sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))
