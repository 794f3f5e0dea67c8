"""The squared error is the mean squared error of statistics."""

TASK = 2
FEEDBACK = (
    "Your `squared_error` is the mean of all squares, as in statistics. The task asks for something else, both "
    "within a row and over the rows. For a single row with y − t = (1, 2, 3), what does the formula of the task give "
    "on paper, and what does your function give?"
)
FEEDBACK_KO = (
    "`squared_error`가 통계학에서처럼 모든 제곱의 평균을 냅니다. 이 과제에서는 한 행 안에서도, 여러 행에 대해서도 "
    "다르게 계산합니다. y − t = (1, 2, 3)인 행이 하나 있을 때, 과제의 식을 종이에 계산하면 얼마이고 여러분의 "
    "함수로는 얼마일까요?"
)


def squared_error(y, t):
    return np.mean((y - t) ** 2)
