"""dout is already behind the last activation."""

TASK = 2
FEEDBACK = (
    "Your gradients skip the slope of the last layer's activation. dout is the gradient by that layer's outputs, "
    "which stand behind the activation. What has to be multiplied first?"
)
FEEDBACK_KO = (
    "마지막 층의 활성화 함수의 기울기를 건너뛰었습니다. dout은 그 층의 출력, 곧 활성화 함수를 지난 뒤의 "
    "것에 대한 기울기입니다. 먼저 무엇을 곱해야 할까요?"
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
        sizes.insert(0, np.linalg.norm(outputs[i].T @ delta))
        y = outputs[i]
        delta = delta @ weights[i].T
        if hidden == "sigmoid":
            delta = delta * y * (1 - y)
        elif hidden == "tanh":
            delta = delta * (1 - y**2)
        else:
            delta = delta * (y > 0)
    return sizes
