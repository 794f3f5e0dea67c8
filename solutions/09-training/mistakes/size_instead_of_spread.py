"""The spread is the mean size."""

TASK = 2
FEEDBACK = (
    "Your numbers are roots of the mean square, as if the mean were 0. ReLU and sigmoid give no number below 0, "
    "so their mean is above it. What has to be taken off before squaring?"
)
FEEDBACK_KO = (
    "평균이 0인 것처럼 제곱의 평균의 제곱근을 구했습니다. ReLU와 시그모이드는 0보다 작은 수를 내지 "
    "않으므로 평균이 0보다 큽니다. 제곱하기 전에 무엇을 빼야 할까요?"
)


def spreads(X, weights, hidden):
    y, found = X, []
    for W in weights:
        total = y @ W
        if hidden == "sigmoid":
            y = 1 / (1 + np.exp(-total))
        elif hidden == "tanh":
            y = np.tanh(total)
        else:
            y = np.maximum(total, 0)
        found.append(np.sqrt(np.mean(y**2)))
    return found
