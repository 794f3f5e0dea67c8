"""The length is the sum of the squares."""

TASK = 2
FEEDBACK = "Your lengths are sums of squares: 25 for (3, 4). What is still missing between 25 and 5?"
FEEDBACK_KO = "길이가 제곱의 합입니다. (3, 4)이면 25가 됩니다. 25에서 5가 되려면 무엇이 더 필요할까요?"


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
        sizes.insert(0, np.sum((outputs[i].T @ delta) ** 2))
        delta = delta @ weights[i].T
    return sizes
