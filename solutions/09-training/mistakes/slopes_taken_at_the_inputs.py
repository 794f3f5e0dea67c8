"""The numbers at hand are those that came in."""

TASK = 2
FEEDBACK = (
    "Your way back takes the slope of the activation at what goes into a layer, not at what comes out of it. The "
    "slope is written with the output y. Which entry of your list holds the outputs of layer i?"
)
FEEDBACK_KO = (
    "역전파에서 활성화 함수의 기울기를 층의 출력이 아니라 층에 들어온 값으로 구했습니다. 기울기는 출력 y로 씁니다. "
    "리스트의 몇 번째가 i번째 층의 출력일까요?"
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
        y = outputs[i]
        if hidden == "sigmoid":
            delta = delta * y * (1 - y)
        elif hidden == "tanh":
            delta = delta * (1 - y**2)
        else:
            delta = delta * (y > 0)
        sizes.insert(0, np.linalg.norm(outputs[i].T @ delta))
        delta = delta @ weights[i].T
    return sizes
