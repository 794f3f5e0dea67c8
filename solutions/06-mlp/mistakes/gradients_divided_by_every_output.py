"""A mean is a mean over all the numbers in the table."""

TASK = 5
FEEDBACK = (
    "Your gradients are those of a loss that is divided by the number of outputs as well as by that of rows, as a "
    "mean over the whole table is. The loss of task 2 is a mean over the rows alone. When a row has 2 outputs and "
    "each adds 3 to its loss, what is the loss of this row?"
)
FEEDBACK_KO = (
    "기울기가 행의 개수뿐 아니라 출력의 개수로도 나눈 오차, 곧 표 전체의 평균에 대한 것입니다. 과제 2의 오차는 행에 "
    "대해서만 평균을 냅니다. 한 행에 출력이 2개 있고 출력마다 오차가 3씩이라면 이 행의 오차는 얼마일까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        return {name: slope / t.shape[1] for name, slope in super().gradients(X, t).items()}
