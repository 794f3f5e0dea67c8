"""The bias gets the mean over the rows."""

TASK = 5
FEEDBACK = (
    "The gradients of your biases are as if the mean over the rows had been taken where the sum belongs. The loss is "
    "a mean already, and its 1 / N is in what comes back. How often may a sum be divided by N to make one mean?"
)
FEEDBACK_KO = (
    "편향의 기울기가 행에 대한 합 대신 평균을 낸 것과 같습니다. 오차가 이미 평균이므로, 되돌아오는 값에 1 / N이 들어 "
    "있습니다. 평균 하나를 내려면 합을 N으로 몇 번 나누어야 할까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        found = super().gradients(X, t)
        return {name: slope / len(X) if name.startswith("b") else slope for name, slope in found.items()}
