"""Counting ends before 0."""

TASK = 2
FEEDBACK = "Your list lacks the first layer. Of 3 layers, which indices does `range(3 - 1, 0, -1)` give?"
FEEDBACK_KO = "리스트에 첫 층이 없습니다. 층이 3개이면 `range(3 - 1, 0, -1)`이 내는 인덱스는 무엇일까요?"


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
    for i in range(len(weights) - 1, 0, -1):
        y = outputs[i + 1]
        if hidden == "sigmoid":
            delta = delta * y * (1 - y)
        elif hidden == "tanh":
            delta = delta * (1 - y**2)
        else:
            delta = delta * (y > 0)
        sizes.insert(0, np.linalg.norm(outputs[i].T @ delta))
        delta = delta @ weights[i].T
    return sizes
