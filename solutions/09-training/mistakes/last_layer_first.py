"""The list is in the order in which it is worked out."""

TASK = 2
FEEDBACK = (
    "Your list has the last layer first. The way back begins there, but the first layer is asked for first. How "
    "is a number put in front of a list?"
)
FEEDBACK_KO = (
    "리스트의 맨 앞에 마지막 층이 있습니다. 되돌아가는 길은 거기에서 시작하지만 첫 층이 먼저 나와야 합니다. "
    "리스트의 앞에는 어떻게 넣을까요?"
)


def gradient_sizes(X, weights, hidden, dout):
    outputs = [X]
    for W in weights:
        total = outputs[-1] @ W
        if hidden == "sigmoid":
            outputs.append(1 / (1 + np.exp(-total)))
        elif hidden == "tanh":
            outputs.append(np.tanh(total))
        else:
            outputs.append(np.maximum(total, 0))

    sizes, delta = [], dout
    for i in range(len(weights) - 1, -1, -1):
        y = outputs[i + 1]
        if hidden == "sigmoid":
            delta = delta * y * (1 - y)
        elif hidden == "tanh":
            delta = delta * (1 - y**2)
        else:
            delta = delta * (y > 0)
        sizes.append(np.linalg.norm(outputs[i].T @ delta))
        delta = delta @ weights[i].T
    return sizes
