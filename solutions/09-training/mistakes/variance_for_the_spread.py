"""1 / n is the spread."""

TASK = 2
FEEDBACK = (
    "Your answer is the variance, 1 / n_in or 2 / n_in. The standard deviation is asked for. What has to be done "
    "to get from one to the other?"
)
FEEDBACK_KO = (
    "1 / n_in이나 2 / n_in, 곧 분산이 나왔습니다. 표준편차를 구해야 합니다. 분산에서 표준편차를 "
    "얻으려면 무엇을 해야 할까요?"
)


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return 2 / n_in
    return 1 / n_in
