"""Gradients are means over the rows."""

TASK = 2
FEEDBACK = (
    "Your gradients are divided by the number of rows. dout is given as it arrives: whether it is a mean was "
    "decided before. Of the README's example, what are the lengths?"
)
FEEDBACK_KO = (
    "기울기를 행의 개수로 나누었습니다. dout은 도착한 그대로 주어집니다. 평균을 낼지는 이미 그 전에 "
    "정해졌습니다. README의 예에서 길이는 얼마인가요?"
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
        sizes.insert(0, np.linalg.norm(outputs[i].T @ delta) / len(X))
        delta = delta @ weights[i].T
    return sizes
