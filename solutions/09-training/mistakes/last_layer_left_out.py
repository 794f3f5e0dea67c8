"""Counting ends one before the last."""

TASK = 2
FEEDBACK = "Your list ends before the last layer. Of 3 layers, which indices does `range(3 - 1)` give?"
FEEDBACK_KO = "리스트에 마지막 층이 없습니다. 층이 3개이면 `range(3 - 1)`이 내는 인덱스는 무엇일까요?"


def spreads(X, weights, hidden):
    y, found = X, []
    for W in weights[:-1]:
        total = y @ W
        if hidden == "sigmoid":
            y = 1 / (1 + np.exp(-total))
        elif hidden == "tanh":
            y = np.tanh(total)
        else:
            y = np.maximum(total, 0)
        found.append(np.std(y))
    return found
