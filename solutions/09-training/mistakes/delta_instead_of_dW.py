"""What arrives at a layer is its gradient."""

TASK = 2
FEEDBACK = (
    "You measure what arrives at the sums of each layer, not dW. How much a weight matters depends on its input, "
    "too. What is delta multiplied by to become dW?"
)
FEEDBACK_KO = (
    "dW가 아니라 층마다 합에 도착한 것의 길이를 쟀습니다. 가중치가 얼마나 중요한지는 그 입력에도 달려 "
    "있습니다. delta에 무엇을 곱해야 dW가 되나요?"
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
        sizes.insert(0, np.linalg.norm(delta))
        delta = delta @ weights[i].T
    return sizes
