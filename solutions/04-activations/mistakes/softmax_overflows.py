"""A formula that is right on paper is right for every number."""

TASK = 5
FEEDBACK = (
    "Your `softmax` is right for small numbers, but gives `nan` around 1000 and −1000: e¹⁰⁰⁰ becomes infinity and "
    "e⁻¹⁰⁰⁰ becomes 0, and neither ∞ / ∞ nor 0 / 0 is a number. Do the probabilities of 1, 2, 3 and of 1001, 1002, "
    "1003 differ on paper?"
)
FEEDBACK_KO = (
    "`softmax`가 작은 수에서는 맞지만 1000이나 −1000쯤에서 `nan`이 나옵니다. e¹⁰⁰⁰은 무한대가, e⁻¹⁰⁰⁰은 0이 되는데, "
    "∞ / ∞나 0 / 0의 값은 정해지지 않습니다. 종이에 계산하면 1, 2, 3의 확률과 1001, 1002, 1003의 확률이 다를까요?"
)


def softmax(x):
    return np.exp(x) / np.sum(np.exp(x), axis=-1, keepdims=True)
