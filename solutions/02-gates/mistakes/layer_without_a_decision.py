"""A layer is a product of matrices and nothing more."""

TASK = 4
FEEDBACK = (
    "Your layer returns the sums themselves. So far each unit has only weighed its inputs and added its bias. What "
    "turns such a sum into a decision of 0 or 1?"
)
FEEDBACK_KO = (
    "층이 합을 그대로 반환합니다. 여기까지는 각 뉴런이 가중합에 편향을 더했을 뿐입니다. 이런 합을 0 또는 1이라는 "
    "결정으로 바꾸는 것은 무엇일까요?"
)


def tlu_layer(W, x, b):
    return W @ x + b
