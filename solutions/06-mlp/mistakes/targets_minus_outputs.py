"""The error is what is missing, target minus output."""

TASK = 5
FEEDBACK = (
    "Your gradients have the right size and the opposite sign, as if t − y had been taken in place of y − t. When an "
    "output is larger than its target and grows a little more, does the loss rise or fall, and which sign should its "
    "slope have?"
)
FEEDBACK_KO = (
    "기울기의 크기는 맞지만 부호가 반대입니다. y − t 대신 t − y를 쓴 것과 같습니다. 출력이 목표보다 큰데 조금 더 "
    "커진다면 오차는 늘어날까요, 줄어들까요? 그렇다면 기울기의 부호는 무엇이어야 할까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        return {name: -slope for name, slope in super().gradients(X, t).items()}
