"""The largest slope is the length."""

TASK = 2
FEEDBACK = (
    "Your length is the largest slope alone: 4 for (3, 4). All count, so it is 5. How does Pythagoras work it out?"
)
FEEDBACK_KO = (
    "가장 큰 기울기 하나만 길이로 썼습니다. (3, 4)이면 4가 됩니다. 모두 함께 보므로 길이는 5입니다. "
    "피타고라스의 정리로는 어떻게 구할까요?"
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
        sizes.insert(0, np.max(np.abs(outputs[i].T @ delta)))
        delta = delta @ weights[i].T
    return sizes
