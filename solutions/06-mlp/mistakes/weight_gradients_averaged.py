"""A gradient of a batch is a mean, and each product of matrices needs one."""

TASK = 5
FEEDBACK = (
    "The gradients of your weights are as if they had been divided by N once more; those of the biases are right. "
    "The loss is a mean already, and its 1 / N is in what comes back. How often may a sum be divided by N to make "
    "one mean?"
)
FEEDBACK_KO = (
    "가중치의 기울기를 N으로 한 번 더 나눈 것과 같고, 편향의 기울기는 맞습니다. 오차가 이미 평균이어서, 거꾸로 "
    "전해지는 값에 1 / N이 들어 있습니다. 합을 평균으로 만들려면 N으로 몇 번 나누어야 할까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        found = super().gradients(X, t)
        return {name: slope / len(X) if name.startswith("W") else slope for name, slope in found.items()}
