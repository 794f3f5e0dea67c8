"""In a layer the weights are enough."""

TASK = 4
FEEDBACK = (
    "Your units answer as if they had no biases. Each unit of a layer is a perceptron. When all inputs are 0, what "
    "should decide whether a unit is on?"
)
FEEDBACK_KO = (
    "뉴런들이 편향이 없는 것처럼 답합니다. 층에 있는 뉴런도 하나하나가 퍼셉트론입니다. 입력이 모두 0일 때 뉴런이 "
    "켜질지는 무엇이 정해야 할까요?"
)


def tlu_layer(W, x, b):
    return step_function(W @ x)
