"""The inputs are the first layer."""

TASK = 2
FEEDBACK = (
    "Your list begins with the spread of X. X is no layer's output. How many numbers should there be for three layers?"
)
FEEDBACK_KO = "리스트가 X의 폭으로 시작합니다. X는 어떤 층의 출력도 아닙니다. 층이 세 개이면 수가 몇 개여야 할까요?"


def spreads(X, weights, hidden):
    y, found = X, [np.std(X)]
    for W in weights:
        total = y @ W
        if hidden == "sigmoid":
            y = 1 / (1 + np.exp(-total))
        elif hidden == "tanh":
            y = np.tanh(total)
        else:
            y = np.maximum(total, 0)
        found.append(np.std(y))
    return found
