"""The input stands in front of W, so a neuron is a column of W."""

TASK = 3
FEEDBACK = (
    "`layer` made each output with a column of `W`. In this exercise the weights of a neuron stand side by side, "
    "in one row. If `W` has 5 rows and 7 columns, how many neurons are there, and how many weights does each have?"
)
FEEDBACK_KO = (
    "`layer`의 출력마다 `W`의 열 하나가 쓰였습니다. 이 연습에서는 한 뉴런의 가중치가 가로로, 한 행에 놓여 "
    "있습니다. `W`가 5행 7열이면 뉴런은 몇 개이고, 한 뉴런의 가중치는 몇 개일까요?"
)


def layer(W, x):
    return x @ W
