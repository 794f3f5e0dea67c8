"""Wrong is wrong: one loss fits every problem."""

TASK = 3
FEEDBACK = (
    "You name the squared error for outputs that are probabilities. It measures the distance of values, so even the "
    "surest wrong yes costs only one half. Which losses of task 2 are made for probabilities, and what do they give "
    "when the right answer got a probability near 0?"
)
FEEDBACK_KO = (
    "출력이 확률인 문제에 제곱오차를 골랐습니다. 제곱오차는 값 사이의 거리를 재므로, 아무리 확신에 찬 틀린 '예'라도 "
    "오차가 0.5를 넘지 않습니다. 과제 2의 오차 함수 중 확률에 쓰는 것은 무엇이고, 정답의 확률이 0에 가까우면 그 값은 "
    "어떻게 될까요?"
)


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "squared_error"
    return "softmax", "squared_error"


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "squared_error"
    return "softmax", "cross_entropy"


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    return "softmax", "squared_error"
