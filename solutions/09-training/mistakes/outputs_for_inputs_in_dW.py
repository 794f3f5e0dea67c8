"""dW goes with the layer's outputs."""

TASK = 2
FEEDBACK = (
    "Your dW takes the outputs of the layer for its inputs. The slope of x · W by W is x. For which number does "
    "the weight between x = 2 and a neuron wait?"
)
FEEDBACK_KO = (
    "dW를 구할 때 층의 입력 대신 출력을 썼습니다. x · W를 W로 미분하면 x입니다. x = 2와 뉴런 "
    "사이의 가중치에는 어떤 수를 곱해야 할까요?"
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
        sizes.insert(0, np.linalg.norm(outputs[i + 1].T @ delta))
        delta = delta @ weights[i].T
    return sizes
