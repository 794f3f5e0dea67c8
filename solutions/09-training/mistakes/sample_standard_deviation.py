"""A standard deviation divides by n − 1."""

TASK = 2
FEEDBACK = (
    "Your standard deviations divide by one less than there are numbers, as for a sample: 2.83 for 2 and 6. The "
    "README's is the root of the mean: 2. By how many is a mean of two numbers divided?"
)
FEEDBACK_KO = (
    "표본의 표준편차처럼 수의 개수보다 하나 적은 수로 나누었습니다. 2와 6이면 2.83이 됩니다. "
    "README의 것은 평균의 제곱근, 곧 2입니다. 두 수의 평균은 몇으로 나누나요?"
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
        found.append(np.std(y, ddof=1))
    return found
