"""How large the outputs are."""

TASK = 2
FEEDBACK = (
    "Your numbers are the means of the outputs. A mean says where the numbers lie, a standard deviation how far "
    "apart. For 2 and 6, what are the two?"
)
FEEDBACK_KO = (
    "출력의 평균이 나왔습니다. 평균은 수들이 어디에 있는지를, 표준편차는 얼마나 흩어져 있는지를 나타냅니다. "
    "2와 6이면 둘은 각각 얼마인가요?"
)


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
        found.append(np.mean(y))
    return found
