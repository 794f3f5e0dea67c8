"""Each class says yes or no for itself."""

TASK = 3
FEEDBACK = (
    'For "classes" you name sigmoid, as if each class were a question of its own. Nothing then keeps three classes '
    "from getting 0.9, 0.8 and 0.7. What should the probabilities of all classes add up to, and which activation "
    "sees to that?"
)
FEEDBACK_KO = (
    '"classes"에 시그모이드를 골랐습니다. 클래스마다 따로 예/아니요를 묻는 것과 같습니다. 그러면 세 클래스의 확률이 '
    "0.9, 0.8, 0.7이 되어도 막을 것이 없습니다. 모든 클래스의 확률을 더하면 얼마여야 하고, 그렇게 되도록 하는 활성화 "
    "함수는 무엇일까요?"
)


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    return "sigmoid", "binary_cross_entropy"


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "binary_cross_entropy"
    return "sigmoid", "cross_entropy"
