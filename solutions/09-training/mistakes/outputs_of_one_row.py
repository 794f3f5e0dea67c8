"""A layer gives a number for each neuron."""

TASK = 1
FEEDBACK = (
    "Your outputs are those of a single row. All rows go through together. Which number does the shape of X begin with?"
)
FEEDBACK_KO = "출력이 행 하나의 것입니다. 모든 행이 함께 지나갑니다. X의 모양은 어떤 수로 시작하나요?"


def shapes(sizes, rows):
    found = {}
    for i in range(1, len(sizes)):
        found[f"W{i}"] = (sizes[i - 1], sizes[i])
        found[f"b{i}"] = (sizes[i],)
        found[f"y{i}"] = (sizes[i],)
    return found
