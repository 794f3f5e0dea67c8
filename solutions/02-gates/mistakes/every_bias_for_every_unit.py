"""The biases of a layer are added up."""

TASK = 4
FEEDBACK = (
    "Each of your units answers as if all the biases were added to its sum, those of the other units, too. Each unit "
    "has a bias of its own. Which number of b belongs to the first row of W?"
)
FEEDBACK_KO = (
    "각 뉴런이 다른 뉴런의 것까지 모든 편향을 자기 합에 더한 것처럼 답합니다. 뉴런은 저마다 자기 편향을 하나씩 "
    "가집니다. W의 첫 행에 속하는 것은 b의 어느 수일까요?"
)


def tlu_layer(W, x, b):
    return step_function(W @ x + np.sum(b))


def tlu_layer(W, x, b):
    return heaviside(W @ x + np.sum(b))
