"""Each neuron has a spread, and a layer has their mean."""

TASK = 2
FEEDBACK = (
    "You work out a spread for each neuron, and then their mean. One standard deviation over all numbers of a "
    "layer is asked for. What becomes of your number when each neuron gives the same for all rows?"
)
FEEDBACK_KO = (
    "뉴런마다 폭을 구해 평균을 냈습니다. 한 층의 모든 수에 대한 표준편차 하나가 필요합니다. 뉴런마다 모든 "
    "행에 같은 수를 내면 지금의 값은 얼마가 될까요?"
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
        found.append(np.mean(np.std(y, axis=0)))
    return found
