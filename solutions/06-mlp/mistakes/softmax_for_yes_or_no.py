"""Yes and no are two classes."""

TASK = 3
FEEDBACK = (
    'For "binary" you name softmax. It shares out 1 among the outputs of a row, and such a network has only one '
    "output. What does softmax give for a row with the single sum 2, what for one with −2, and which activation "
    "makes different probabilities of them?"
)
FEEDBACK_KO = (
    '"binary"에 소프트맥스를 골랐습니다. 소프트맥스는 1을 한 행의 출력들에 나누어 주는데, 이 신경망에는 출력이 '
    "하나뿐입니다. 가중합이 2 하나뿐인 행과 −2 하나뿐인 행에 소프트맥스를 적용하면 각각 얼마가 되고, 이 둘에 서로 다른 "
    "확률을 주는 활성화 함수는 무엇일까요?"
)


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "softmax", "cross_entropy"
    return "softmax", "cross_entropy"


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "softmax", "binary_cross_entropy"
    return "softmax", "cross_entropy"
