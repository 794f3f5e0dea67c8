"""A slope found with the quotient rule can be used as it stands."""

TASK = 1
FEEDBACK = (
    "Your `d_sigmoid` is right near 0, but `nan` at x = −1000: there e¹⁰⁰⁰ becomes infinity, and infinity divided by "
    "infinity is not a number. `sigmoid` itself stays finite. How could the slope be found from the output of "
    "`sigmoid`, without a power of e?"
)
FEEDBACK_KO = (
    "`d_sigmoid`가 0 근처에서는 맞지만 x = −1000에서 `nan`입니다. 거기서 e¹⁰⁰⁰은 무한대가 되고, 무한대 나누기 "
    "무한대의 값은 정해지지 않습니다. `sigmoid`의 값은 그곳에서도 유한합니다. e의 거듭제곱 없이 `sigmoid`의 출력으로 "
    "기울기를 구하려면 어떻게 할까요?"
)


def d_sigmoid(x):
    return np.exp(-x) / (1 + np.exp(-x)) ** 2
