"""Two classes are classes, and many are binary."""

TASK = 3
FEEDBACK = (
    'At least one of the two names that you give for "binary" belongs to "classes", and the other way round. One '
    "probability is enough to choose between two. Which activation and which loss belong to a single probability, "
    "and which to several that add up to 1?"
)
FEEDBACK_KO = (
    '"binary"의 답과 "classes"의 답에서 두 이름 가운데 적어도 하나가 서로 바뀌었습니다. 둘 가운데 하나를 고르는 데는 '
    "확률 하나면 됩니다. 확률 하나에 맞는 활성화 함수와 오차 함수는 무엇이고, 더해서 1이 되는 여러 확률에 맞는 것은 "
    "무엇일까요?"
)


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "softmax", "binary_cross_entropy"
    return "sigmoid", "cross_entropy"


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "cross_entropy"
    return "softmax", "binary_cross_entropy"


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "softmax", "cross_entropy"
    return "sigmoid", "binary_cross_entropy"
