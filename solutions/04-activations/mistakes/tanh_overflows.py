"""A formula that is right on paper is right for every number."""

TASK = 1
FEEDBACK = (
    "Your `tanh` is right near 0, but `nan` at −1000 and 1000: e¹⁰⁰⁰ becomes infinity, and infinity divided by "
    "infinity is no number. Is there a way to the same value in which no two infinities can meet?"
)
FEEDBACK_KO = (
    "`tanh`가 0 근처에서는 맞지만 −1000과 1000에서 `nan`입니다. e¹⁰⁰⁰이 무한대가 되고, 무한대를 무한대로 나누면 "
    "수가 아닙니다. 무한대 두 개가 만나지 않으면서 같은 값을 얻는 방법이 있습니까?"
)


def tanh(x):
    return (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
