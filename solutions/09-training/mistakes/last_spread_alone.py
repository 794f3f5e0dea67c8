"""Only the end counts."""

TASK = 2
FEEDBACK = (
    "You return the spread of the last layer alone. That of each layer is asked for: where on the way do the "
    "numbers get lost?"
)
FEEDBACK_KO = (
    "마지막 층의 폭만 반환했습니다. 층마다의 폭이 필요합니다. 그래야 수들이 어디에서 사라지는지 알 수 "
    "있습니다. 반복문에서 무엇을 모아야 할까요?"
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
        found = np.std(y)
    return found


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
        found = [np.std(y)]
    return found
