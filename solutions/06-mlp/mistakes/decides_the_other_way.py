"""The less likely answer is taken."""

TASK = 5
FEEDBACK = (
    'For "binary" you decide for what is less likely. An output near 1 says that 1 is likely. What should the '
    "decision be when y is 0.9?"
)
FEEDBACK_KO = (
    '"binary"에서 가능성이 더 작은 쪽으로 결정합니다. 1에 가까운 출력은 1일 가능성이 크다는 뜻입니다. y가 0.9이면 '
    "무엇으로 결정해야 할까요?"
)


class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return (y < 0.5).astype(int)
        return y
