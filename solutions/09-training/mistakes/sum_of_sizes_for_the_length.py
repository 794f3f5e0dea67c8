"""The length is the sum of all sizes."""

TASK = 2
FEEDBACK = (
    "Your length adds up the sizes of all slopes: 7 for (3, 4). It is shorter to go straight. How does Pythagoras "
    "work it out?"
)
FEEDBACK_KO = (
    "모든 기울기의 크기를 더한 것을 길이로 썼습니다. (3, 4)이면 7이 됩니다. 곧장 가면 더 짧습니다. "
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
        sizes.insert(0, np.sum(np.abs(outputs[i].T @ delta)))
        delta = delta @ weights[i].T
    return sizes
