"""Spread is the variance."""

TASK = 2
FEEDBACK = (
    "Your numbers are variances: 4 where the outputs 2 and 6 have the standard deviation 2. What is still to be done?"
)
FEEDBACK_KO = "분산이 나왔습니다. 출력이 2와 6이면 표준편차는 2인데 분산은 4입니다. 무엇이 더 필요할까요?"


def spreads(X, weights, hidden):
    y, found = X, []
    for W in weights:
        total = y @ W
        if hidden == "sigmoid":
            y = 1 / (1 + np.exp(-total))
        elif hidden == "tanh":
            y = np.tanh(total)
        else:
            y = np.maximum(total, 0)
        found.append(np.var(y))
    return found
