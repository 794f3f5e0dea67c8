"""He is for tanh."""

TASK = 2
FEEDBACK = (
    "Your spreads for ReLU and for the two others are swapped. Which of them loses half of its numbers, and so "
    "needs wider weights?"
)
FEEDBACK_KO = (
    "ReLU의 폭과 나머지 둘의 폭이 서로 바뀌었습니다. 수의 절반을 잃어서 가중치가 더 넓어야 하는 것은 어느 쪽일까요?"
)


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return np.sqrt(1 / n_in)
    return np.sqrt(2 / n_in)
