"""A unit is a row."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` is the share of the rows in which every unit is 0. Here a row is a case, with an output "
    "of each unit. Along what must you look to see all the outputs of one unit?"
)
FEEDBACK_KO = (
    "`dead_fraction`이 모든 뉴런이 0인 행의 비율입니다. 여기서 행 하나는 사례 하나이고, 그 안에 뉴런마다 출력이 "
    "하나씩 있습니다. 한 뉴런의 출력을 모두 보려면 어느 쪽으로 훑어야 합니까?"
)


def dead_fraction(X, W, b):
    outputs = relu(X @ W + b)
    return np.mean(np.all(outputs == 0, axis=1))
