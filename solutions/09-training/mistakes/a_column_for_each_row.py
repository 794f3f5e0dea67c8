"""Outputs stand in columns."""

TASK = 1
FEEDBACK = (
    "Your outputs have a row for each neuron and a column for each row of X. What is the shape of a product of "
    "(10, 3) and (3, 4)?"
)
FEEDBACK_KO = "출력의 행이 뉴런, 열이 X의 행입니다. (10, 3)과 (3, 4)를 곱한 것의 모양은 무엇일까요?"


def shapes(sizes, rows):
    found = {}
    for i in range(1, len(sizes)):
        found[f"W{i}"] = (sizes[i - 1], sizes[i])
        found[f"b{i}"] = (sizes[i],)
        found[f"y{i}"] = (sizes[i], rows)
    return found
