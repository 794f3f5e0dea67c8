"""One number is compared by its distance, and each of several classes says yes or no."""

TASK = 3
FEEDBACK = (
    'Two pairs are not those of the task: for "binary" you name the squared error, and for "classes" a sigmoid, as '
    "if each class were a question of its own. Which loss is made for one probability of yes? And when three classes "
    "get 0.9, 0.8 and 0.7, what should they add up to?"
)
FEEDBACK_KO = (
    '두 짝이 과제와 다릅니다. "binary"에는 제곱오차를 골랐고, "classes"에는 클래스마다 따로 예/아니요를 묻는 것처럼 '
    "시그모이드를 골랐습니다. ‘예’의 확률 하나에 쓰는 오차 함수는 무엇일까요? 그리고 세 클래스의 확률이 0.9, 0.8, "
    "0.7이라면, 모두 더해 얼마여야 할까요?"
)


def output_and_loss(problem):
    if problem == "regression":
        return "identity", "squared_error"
    if problem == "binary":
        return "sigmoid", "squared_error"
    return "sigmoid", "binary_cross_entropy"
