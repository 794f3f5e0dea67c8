"""Sigmoid and tanh are the same curve."""

TASK = 2
FEEDBACK = (
    "For tanh you use sigmoid. Both have the form of an S, but one of them is 0 at 0. What is the other one there?"
)
FEEDBACK_KO = (
    "tanh에 시그모이드를 썼습니다. 둘 다 S자 모양이지만 그중 하나는 0에서 0입니다. 다른 하나는 0에서 얼마인가요?"
)


def spreads(X, weights, hidden):
    y, found = X, []
    for W in weights:
        total = y @ W
        y = np.maximum(total, 0) if hidden == "relu" else 1 / (1 + np.exp(-total))
        found.append(np.std(y))
    return found
