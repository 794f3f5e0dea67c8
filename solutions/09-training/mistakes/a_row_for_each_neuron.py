"""W has a row for each neuron, as in exercise 1."""

TASK = 1
FEEDBACK = (
    "Your W has a row for each neuron and a column for each input, as in W · x of exercise 1. Here it is x · W. "
    "With x of the shape (10, 3), which number has to come first in the shape of W?"
)
FEEDBACK_KO = (
    "연습 1의 W · x에서처럼 W의 행이 뉴런, 열이 입력입니다. 여기서는 x · W입니다. x의 모양이 "
    "(10, 3)이면 W의 모양에서 어떤 수가 먼저 와야 할까요?"
)


def shapes(sizes, rows):
    found = {}
    for i in range(1, len(sizes)):
        found[f"W{i}"] = (sizes[i], sizes[i - 1])
        found[f"b{i}"] = (sizes[i],)
        found[f"y{i}"] = (rows, sizes[i])
    return found
