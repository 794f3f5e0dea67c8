"""Each neuron has a spread."""

TASK = 2
FEEDBACK = (
    "You return a spread for each neuron of a layer. One for each layer is asked for, over all rows and neurons. "
    "What does `axis=0` do?"
)
FEEDBACK_KO = (
    "층의 뉴런마다 폭을 하나씩 반환했습니다. 모든 행과 뉴런에 대해 층마다 하나가 필요합니다. `axis=0`은 무엇을 하나요?"
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
        found.append(np.std(y, axis=0))
    return found
