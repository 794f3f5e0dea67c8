"""The input stands in front of W, so a neuron is a column of W."""

TASK = 3
FEEDBACK = (
    "`layer` made each output with a column of `W`, as if the weights of a neuron stood below each other. In "
    "this exercise they stand side by side, in one row. If `W` has 5 rows and 7 columns, how many neurons are "
    "there, and how many weights does each have?"
)
FEEDBACK_KO = (
    "`layer`의 출력마다 `W`의 열 하나가 쓰였습니다. 한 뉴런의 가중치가 세로로 놓여 있다고 본 것과 같습니다. 이 "
    "연습에서는 가중치가 가로로, 한 행에 놓여 있습니다. `W`가 5행 7열이면 뉴런은 몇 개이고, 한 뉴런의 가중치는 "
    "몇 개입니까?"
)


def layer(W, x):
    return x @ W
