"""b goes with what comes in."""

TASK = 1
FEEDBACK = (
    "Your b has a number for each input of the layer. It is added to x · W, which has a column for each neuron. "
    "How many numbers are there to be added to in a row?"
)
FEEDBACK_KO = (
    "b에 그 층의 입력마다 수가 하나씩 있습니다. b는 뉴런마다 열이 하나씩 있는 x · W에 더합니다. 한 "
    "행에는 더할 자리가 몇 개 있나요?"
)


def shapes(sizes, rows):
    found = {}
    for i in range(1, len(sizes)):
        found[f"W{i}"] = (sizes[i - 1], sizes[i])
        found[f"b{i}"] = (sizes[i - 1],)
        found[f"y{i}"] = (rows, sizes[i])
    return found
