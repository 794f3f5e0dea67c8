"""A variance divides by N − 1, too."""

TASK = 3
FEEDBACK = (
    "Your slopes are divided by one less than the number of rows. With two rows they are those of the sum. Over "
    "how many rows is the loss a mean?"
)
FEEDBACK_KO = (
    "기울기를 행의 수보다 하나 적은 수로 나누었습니다. 행이 둘이면 합의 기울기와 같습니다. 오차는 몇 행의 평균인가요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / max(len(t) - 1, 1)
