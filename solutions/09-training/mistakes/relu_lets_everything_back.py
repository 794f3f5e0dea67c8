"""ReLU has the slope 1."""

TASK = 2
FEEDBACK = (
    "For ReLU you let every gradient through. Where a sum was below 0 the output stays 0 when the sum moves a "
    "little. What is the slope there?"
)
FEEDBACK_KO = (
    "ReLU에서 모든 기울기를 통과시켰습니다. 합이 0보다 작았던 곳에서는 합이 조금 움직여도 출력이 0 "
    "그대로입니다. 그곳의 기울기는 얼마인가요?"
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
            delta = delta
        sizes.insert(0, np.linalg.norm(outputs[i].T @ delta))
        delta = delta @ weights[i].T
    return sizes
