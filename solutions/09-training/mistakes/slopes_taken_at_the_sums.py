"""The slope is written with what goes into the activation."""

TASK = 2
FEEDBACK = (
    "Your way back takes the slope of the activation at a layer's sums, before the activation. y · (1 − y) and 1 − y² "
    "are written with what comes out of it. For the sum 0 of a sigmoid, what is y, and how steep is it there?"
)
FEEDBACK_KO = (
    "돌아오는 길에 활성화 함수의 기울기를 활성화하기 전의 합으로 구했습니다. y · (1 − y)와 1 − y²의 y는 활성화 "
    "함수에서 나온 값입니다. 시그모이드에 합 0이 들어가면 y는 얼마이고, 그곳의 기울기는 얼마일까요?"
)


def gradient_sizes(X, weights, hidden, dout):
    outputs, sums = [X], []
    for W in weights:
        total = outputs[-1] @ W
        sums.append(total)
        if hidden == "sigmoid":
            outputs.append(1 / (1 + np.exp(-total)))
        elif hidden == "tanh":
            outputs.append(np.tanh(total))
        else:
            outputs.append(np.maximum(total, 0))

    sizes, delta = [], dout
    for i in range(len(weights) - 1, -1, -1):
        y = sums[i]
        if hidden == "sigmoid":
            delta = delta * y * (1 - y)
        elif hidden == "tanh":
            delta = delta * (1 - y**2)
        else:
            delta = delta * (y > 0)
        sizes.insert(0, np.linalg.norm(outputs[i].T @ delta))
        delta = delta @ weights[i].T
    return sizes
