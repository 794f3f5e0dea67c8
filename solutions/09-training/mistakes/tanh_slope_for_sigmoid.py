"""All S-curves have the slope 1 − y²."""

TASK = 2
FEEDBACK = "For sigmoid you use the slope of tanh, 1 − y². Where y = 0.5, how steep is sigmoid?"
FEEDBACK_KO = "시그모이드에 tanh의 기울기 1 − y²을 썼습니다. y = 0.5인 곳에서 시그모이드는 얼마나 가파른가요?"


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
            delta = delta * (1 - y * y)
        elif hidden == "tanh":
            delta = delta * (1 - y**2)
        else:
            delta = delta * (y > 0)
        sizes.insert(0, np.linalg.norm(outputs[i].T @ delta))
        delta = delta @ weights[i].T
    return sizes
