"""y is what the layer is given."""

TASK = 1
FEEDBACK = "Your y of each layer is what goes into it. How many numbers come out of a layer of 4 neurons, for each row?"
FEEDBACK_KO = "층마다 y가 그 층에 들어가는 것으로 되어 있습니다. 뉴런이 4개인 층에서는 행마다 수가 몇 개 나오나요?"


def shapes(sizes, rows):
    found = {}
    for i in range(1, len(sizes)):
        found[f"W{i}"] = (sizes[i - 1], sizes[i])
        found[f"b{i}"] = (sizes[i],)
        found[f"y{i}"] = (rows, sizes[i - 1])
    return found
