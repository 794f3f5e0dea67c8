"""The inputs come first, and NumPy will find the weights that fit."""

TASK = 4
FEEDBACK = (
    "The shapes do not fit, as if x and W had changed places, so that x is multiplied by the columns of W. The "
    "weights of one unit are a row of W. In a (3, 2) array, how long is a row, how long is a column, and which of "
    "them is as long as x?"
)
FEEDBACK_KO = (
    "모양이 맞지 않는다는 오류입니다. x와 W의 자리가 바뀌어 x를 W의 열과 곱한 것과 같습니다. 한 뉴런의 가중치는 "
    "W의 행입니다. (3, 2) 배열에서 행의 길이와 열의 길이는 각각 얼마이고, x와 길이가 같은 것은 어느 쪽일까요?"
)


def tlu_layer(W, x, b):
    return step_function(x @ W + b)
