"""A class is right or it is not, so its cross entropy is binary."""

TASK = 3
FEEDBACK = (
    'For "classes" you name `binary_cross_entropy`. It is made for one probability, that of yes, and at each class '
    "where t is 0 it counts −log(1 − y), too. But softmax shares out 1: when the right class gets more, the others "
    "get less by themselves. Which loss of task 2 takes a row of probabilities, and how many of them does it count?"
)
FEEDBACK_KO = (
    '"classes"에 `binary_cross_entropy`를 골랐습니다. 이것은 ‘예’의 확률 하나에 쓰는 오차 함수이고, t가 0인 클래스마다 '
    "−log(1 − y)도 더합니다. 그런데 소프트맥스는 1을 나누어 주므로 정답 클래스의 확률이 커지면 나머지는 저절로 "
    "작아집니다. 과제 2의 오차 함수 중 한 행의 여러 확률에 쓰는 것은 무엇이고, 그중 몇 개를 셀까요?"
)


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    return "softmax", "binary_cross_entropy"
