"""The right class always has some probability, however small."""

TASK = 2
FEEDBACK = (
    "Where the right class got a probability of exactly 0, your `cross_entropy` is inf. Softmax can round down to 0, "
    "and a loss of inf can no longer be compared with any other. The task asks for a loss that stays finite. What is "
    "the smallest number that should ever go into the logarithm?"
)
FEEDBACK_KO = (
    "정답 클래스의 확률이 정확히 0이면 `cross_entropy`가 inf가 됩니다. 소프트맥스의 값은 0으로 반올림될 수 있고, "
    "오차가 inf이면 다른 오차와 비교할 수 없습니다. 과제에서는 오차가 언제나 유한해야 합니다. 로그 안에 들어가도 "
    "되는 가장 작은 수는 얼마일까요?"
)


def cross_entropy(y, t):
    if t.ndim == 2:
        t = t.argmax(axis=1)
    return -np.log(y[np.arange(len(y)), t]).sum() / len(y)
