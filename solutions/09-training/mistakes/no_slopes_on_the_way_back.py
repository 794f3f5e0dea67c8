"""Backward, only the weights count."""

TASK = 2
FEEDBACK = (
    "Your gradients pass every activation as if its slope were 1. How steep is sigmoid at 0, and what does that "
    "make of what arrives?"
)
FEEDBACK_KO = (
    "활성화 함수의 기울기가 모두 1인 것처럼 지나갔습니다. 시그모이드는 0에서 얼마나 가파르고, 그러면 도착한 "
    "기울기는 몇 배가 되나요?"
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
        delta = delta @ weights[i].T
    return sizes
