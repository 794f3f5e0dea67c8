"""The right class always has some probability, however small."""

TASK = 2
FEEDBACK = (
    "Where the right class got a probability of exactly 0, your `cross_entropy` is inf. A softmax can round that "
    "far down, and after it every loss and every comparison is lost. The task wants a loss that stays finite: how "
    "large may the worst row become, and which number would have to stand in the logarithm for that?"
)
FEEDBACK_KO = (
    "정답 클래스의 확률이 정확히 0이면 `cross_entropy`가 inf가 됩니다. 소프트맥스의 값은 0으로 반올림될 수 있고, "
    "오차가 한번 inf가 되면 더는 비교할 수 없습니다. 과제에서는 오차가 유한해야 합니다. 가장 나쁜 행의 오차는 "
    "얼마까지 되어도 좋고, 그러려면 로그 안에 어떤 수가 있어야 할까요?"
)


def cross_entropy(y, t):
    if t.ndim == 2:
        t = t.argmax(axis=1)
    return -np.log(y[np.arange(len(y)), t]).sum() / len(y)
