"""Wrong is wrong: one loss fits every problem."""

TASK = 3
FEEDBACK = (
    "You name the squared error for every problem. It measures the distance of values, so even the surest wrong "
    "yes costs at most one half. Which losses of task 2 look at probabilities, and how much do they charge for an "
    "answer that was thought impossible and is right?"
)
FEEDBACK_KO = (
    "모든 문제에 제곱오차를 골랐습니다. 제곱오차는 값 사이의 거리를 재므로, 아무리 확신에 찬 틀린 '예'라도 오차가 "
    "0.5를 넘지 않습니다. 과제 2의 오차 함수 중 확률을 보는 것은 무엇이고, 불가능하다고 본 답이 정답일 때 오차를 "
    "얼마로 볼까요?"
)


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "squared_error"
    return "softmax", "squared_error"
