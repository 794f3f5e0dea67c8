"""A unit is a row."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` is the share of the rows in which every unit is 0. Here a row is one example, with an "
    "output of each unit. Where in the table of all outputs do those of one unit stand?"
)
FEEDBACK_KO = (
    "`dead_fraction`의 값이 모든 뉴런이 0인 행의 비율입니다. 여기서 행 하나는 데이터 하나이고, 그 안에 뉴런마다 "
    "출력이 하나씩 있습니다. 출력을 모두 담은 배열에서 한 뉴런의 출력은 어디에 모여 있을까요?"
)


def dead_fraction(X, W, b):
    outputs = relu(X @ W + b)
    return np.mean(np.all(outputs == 0, axis=1))
