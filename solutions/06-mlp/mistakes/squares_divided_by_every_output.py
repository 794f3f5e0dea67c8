"""A mean is a mean over all the numbers in the table."""

TASK = 2
FEEDBACK = (
    "Your loss was divided by the number of all the outputs in the batch, so a row with more outputs counts less. "
    "But the task treats rows and outputs differently. When one row has the loss 2 and another 4, what is the loss "
    "of both, and does it matter how many columns they have?"
)
FEEDBACK_KO = (
    "오차를 배치에 있는 모든 출력의 개수로 나누었습니다. 그래서 출력이 많은 행일수록 오차가 작아집니다. 그러나 "
    "과제에서는 행과 출력을 서로 다르게 다룹니다. 한 행의 오차가 2이고 다른 행이 4라면 두 행의 오차는 얼마이고, 그 "
    "값은 열의 개수에 따라 달라질까요?"
)


def squared_error(y, t):
    return 0.5 * np.mean((y - t) ** 2)
