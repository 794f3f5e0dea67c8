"""A formula that is right on paper is right for every number."""

TASK = 1
FEEDBACK = (
    "Your `tanh` is right near 0, but `nan` at −1000 and 1000: e¹⁰⁰⁰ becomes infinity, and infinity divided by "
    "infinity is not a number. Is there a way to the same value in which infinity is never divided by infinity?"
)
FEEDBACK_KO = (
    "`tanh`가 0 근처에서는 맞지만 −1000과 1000에서 `nan`입니다. e¹⁰⁰⁰이 무한대가 되고, 무한대 나누기 무한대의 값은 "
    "정해지지 않습니다. 무한대를 무한대로 나누지 않고 같은 값을 얻는 방법은 무엇일까요?"
)


def tanh(x):
    return (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
