"""The bias gets the sum of the errors, and the mean is for the weights."""

TASK = 5
FEEDBACK = (
    "The gradients of your biases are N times the slope of the loss; those of the weights are right. The loss is "
    "a mean over the rows, for all parameters alike. When the loss of one of 5 rows grows by 10, by how much does "
    "the mean grow?"
)
FEEDBACK_KO = (
    "편향의 기울기가 오차의 기울기의 N배이고, 가중치의 기울기는 맞습니다. 어느 매개변수에서 보든 오차는 행의 "
    "평균입니다. 5행 가운데 한 행의 오차가 10 커지면 평균은 얼마나 커질까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        found = super().gradients(X, t)
        return {name: slope * len(X) if name.startswith("b") else slope for name, slope in found.items()}
