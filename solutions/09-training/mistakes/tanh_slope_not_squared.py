"""The slope of tanh is 1 − y."""

TASK = 2
FEEDBACK = (
    "For tanh your slope is 1 − y. The formula has y². How steep is tanh where y = −0.5, and what does 1 − y say there?"
)
FEEDBACK_KO = (
    "tanh의 기울기를 1 − y로 썼습니다. 식에는 y²이 들어갑니다. y = −0.5인 곳에서 tanh는 "
    "얼마나 가파르고, 1 − y는 얼마인가요?"
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
            delta = delta * (1 - y)
        else:
            delta = delta * (y > 0)
        sizes.insert(0, np.linalg.norm(outputs[i].T @ delta))
        delta = delta @ weights[i].T
    return sizes
