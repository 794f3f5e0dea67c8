"""The less likely answer is taken."""

TASK = 5
FEEDBACK = (
    "You decide for what is less likely. An output near 1 says that 1 is likely, and the largest of a row says which "
    "class is. What should the decision be when y is 0.9?"
)
FEEDBACK_KO = (
    "덜 그럴듯한 쪽으로 판정합니다. 1에 가까운 출력은 1이 그럴듯하다는 뜻이고, 한 행에서 가장 큰 출력은 어느 "
    "클래스가 그럴듯한지 말합니다. y가 0.9이면 무엇으로 판정해야 할까요?"
)


class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return (y < 0.5).astype(int)
        return y


class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmin(axis=1)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y
