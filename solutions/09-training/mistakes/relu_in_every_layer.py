"""Hidden layers are ReLU."""

TASK = 2
FEEDBACK = "You use ReLU, whatever `hidden` says. What does tanh make of 2?"
FEEDBACK_KO = "`hidden`이 무엇이든 ReLU를 씁니다. tanh는 2를 무엇으로 만드나요?"


def spreads(X, weights, hidden):
    y, found = X, []
    for W in weights:
        y = np.maximum(y @ W, 0)
        found.append(np.std(y))
    return found
