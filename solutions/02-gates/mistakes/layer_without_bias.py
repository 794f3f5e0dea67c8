"""In a layer the weights are enough."""

TASK = 4
FEEDBACK = (
    "Your units answer as if they had no biases: at (0, 0) all of them give the same answer, although their biases "
    "differ. Each unit of a layer is a perceptron. At (0, 0), what should decide whether a unit is on?"
)
FEEDBACK_KO = (
    "뉴런들이 편향이 없는 것처럼 답합니다. 편향이 서로 다른데도 (0, 0)에서 모두 같은 답을 냅니다. 층에 있는 뉴런도 "
    "하나하나가 퍼셉트론입니다. (0, 0)에서 뉴런이 켜질지는 무엇이 정해야 할까요?"
)


def tlu_layer(W, x, b):
    return step_function(W @ x)
