"""The length of a row is the number of examples."""

TASK = 5
FEEDBACK = (
    "Your gradients are divided by the number of outputs where the number of rows belongs: as if the loss were the "
    "sum over the rows, divided by the columns. The loss is a mean over the rows. For 5 rows with 2 outputs each, "
    "by which number is the sum divided, and where does it stand in the shape (5, 2)?"
)
FEEDBACK_KO = (
    "행의 개수로 나누어야 할 곳에서 출력의 개수로 나눈 기울기입니다. 모든 행의 합을 열의 개수로 나눈 오차의 "
    "기울기와 같습니다. 오차는 행의 평균입니다. 출력이 2개씩인 행이 5개라면 합을 어떤 수로 나누어야 하고, 그 수는 "
    "모양 (5, 2)의 어느 자리에 있을까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        return {name: slope * len(X) / t.shape[1] for name, slope in super().gradients(X, t).items()}
