"""Every output needs an activation."""

TASK = 3
FEEDBACK = (
    'For "regression" you choose an activation that cannot give every number. A value to be predicted may be −3 or '
    "250. Which activation leaves the sum as it is?"
)
FEEDBACK_KO = (
    '"regression"에 고른 활성화 함수로는 낼 수 없는 수가 있습니다. 예측할 값은 −3일 수도, 250일 수도 있습니다. '
    "가중합을 그대로 두는 활성화 함수는 무엇일까요?"
)


def output_and_loss(problem):
    if problem == "regression":
        return "relu", "squared_error"
    if problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    return "softmax", "cross_entropy"


def output_and_loss(problem):
    if problem == "regression":
        return "tanh", "squared_error"
    if problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    return "softmax", "cross_entropy"


def output_and_loss(problem):
    if problem == "regression":
        return "sigmoid", "squared_error"
    if problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    return "softmax", "cross_entropy"


def output_and_loss(problem):
    if problem == "regression":
        return "softmax", "squared_error"
    if problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    return "softmax", "cross_entropy"
