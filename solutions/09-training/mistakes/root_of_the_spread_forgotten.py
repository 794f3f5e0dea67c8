"""The variance is taken for the spread."""

TASK = 2
FEEDBACK = (
    "For sigmoid and tanh your spread is 1 / n, without its root. The variance of the weights is 1 / n; their "
    "standard deviation is its root. What is the spread for 4 inputs?"
)
FEEDBACK_KO = (
    "sigmoid와 tanh에서 제곱근 없이 1 / n을 냅니다. 1 / n은 가중치의 분산이고, 표준편차는 그 제곱근입니다. 입력이 "
    "4개일 때 표준편차는 얼마일까요?"
)


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return np.sqrt(2 / n_in)
    return 1 / n_in
