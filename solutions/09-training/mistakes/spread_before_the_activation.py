"""The spread is that of the sums."""

TASK = 2
FEEDBACK = (
    "You measure the sums before the activation, not the outputs behind it. Which of the two does the next layer get?"
)
FEEDBACK_KO = "활성화 함수를 지난 출력이 아니라 그 앞의 합을 쟀습니다. 다음 층이 받는 것은 둘 중 어느 것인가요?"


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
        found.append(np.std(total))
    return found
