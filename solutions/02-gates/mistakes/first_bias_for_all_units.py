"""One bias is enough for a layer."""

TASK = 4
FEEDBACK = (
    "All your units answer as if they had the bias of the first one. Each unit of a layer has weights and a bias of "
    "its own. How many biases does b hold, and which of them belongs to the second row of W?"
)
FEEDBACK_KO = (
    "모든 뉴런이 첫 뉴런의 편향을 쓰는 것처럼 답합니다. 층에 있는 뉴런은 저마다 자기 가중치와 자기 편향을 가집니다. "
    "b에는 편향이 몇 개 들어 있고, W의 둘째 행에 속하는 것은 어느 것일까요?"
)


def tlu_layer(W, x, b):
    return step_function(W @ x + b[0])
