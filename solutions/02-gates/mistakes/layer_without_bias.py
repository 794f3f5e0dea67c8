"""In a layer the weights are enough."""

TASK = 4
FEEDBACK = (
    "Your units answer as if they had no biases: at (0, 0) all of them say the same, although their biases "
    "differ. A unit of a layer is a perceptron like any other. How easily should each of them fire?"
)
FEEDBACK_KO = (
    "뉴런들이 편향이 없는 것처럼 답합니다. 편향이 서로 다른데도 (0, 0)에서 모두 같은 답을 냅니다. 층에 있는 "
    "뉴런도 하나하나가 퍼셉트론입니다. 각 뉴런이 얼마나 쉽게 활성화되는지는 무엇이 정합니까?"
)


def tlu_layer(W, x, b):
    return step_function(W @ x)
