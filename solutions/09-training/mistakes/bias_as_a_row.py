"""A bias is a matrix with one row."""

TASK = 1
FEEDBACK = (
    "Your b has two dimensions, a table with one row. Here, as in exercise 6, it is a plain list of numbers, one "
    "for each neuron. How is a shape written that has only one number in it?"
)
FEEDBACK_KO = (
    "b가 행이 하나인 2차원 표입니다. 여기서는 연습 6에서처럼 뉴런마다 수가 하나씩 있는 1차원 배열입니다. "
    "수가 하나만 든 모양은 어떻게 쓸까요?"
)


def shapes(sizes, rows):
    found = {}
    for i in range(1, len(sizes)):
        found[f"W{i}"] = (sizes[i - 1], sizes[i])
        found[f"b{i}"] = (1, sizes[i])
        found[f"y{i}"] = (rows, sizes[i])
    return found
