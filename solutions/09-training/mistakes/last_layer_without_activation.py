"""The last layer has no activation."""

TASK = 2
FEEDBACK = (
    "Your last layer has no activation. In this task all layers have the same one. What comes out of ReLU where "
    "the sum is −3?"
)
FEEDBACK_KO = (
    "마지막 층에 활성화 함수가 없습니다. 이 과제에서는 모든 층에 같은 활성화 함수가 있습니다. 합이 −3인 "
    "곳에서 ReLU는 무엇을 내나요?"
)


def spreads(X, weights, hidden):
    y, found = X, []
    for W in weights[:-1]:
        total = y @ W
        if hidden == "sigmoid":
            y = 1 / (1 + np.exp(-total))
        elif hidden == "tanh":
            y = np.tanh(total)
        else:
            y = np.maximum(total, 0)
        found.append(np.std(y))
    return [*found, np.std(y @ weights[-1])]
