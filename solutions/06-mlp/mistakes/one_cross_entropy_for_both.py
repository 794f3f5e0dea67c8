"""There is one cross entropy, whatever the probabilities."""

TASK = 3
FEEDBACK = (
    'For `"binary"` you name `cross_entropy`. It counts −log y where t is 1 and nothing where t is 0. But the one '
    "output of such a network is the probability of yes, and t may be 0. When y = 0.9 and the right answer is no, "
    "which probability did the network give to the right answer, and which loss of task 2 counts it?"
)
FEEDBACK_KO = (
    '`"binary"`에 `cross_entropy`를 골랐습니다. 이것은 t가 1인 곳에서 −log y를 더하고 t가 0인 곳에서는 아무것도 '
    "더하지 않습니다. 그런데 이 신경망의 하나뿐인 출력은 ‘예’의 확률이고, t는 0일 수도 있습니다. y = 0.9인데 정답이 "
    "‘아니요’라면 신경망은 정답에 얼마의 확률을 준 것이고, 과제 2의 오차 가운데 그것을 세는 것은 무엇일까요?"
)


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "cross_entropy"
    return "softmax", "cross_entropy"
