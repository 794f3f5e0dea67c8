"""The smallest output is the answer."""

TASK = 5
FEEDBACK = (
    'For "classes" you decide for the class with the smallest output, which is the least likely one. The output of a '
    "class is its probability. What should the decision be for a row of outputs (0.1, 0.7, 0.2)?"
)
FEEDBACK_KO = (
    '"classes"에서 출력이 가장 작은, 그러니까 가능성이 가장 작은 클래스로 결정합니다. 클래스의 출력은 그 클래스일 '
    "확률입니다. 한 행의 출력이 (0.1, 0.7, 0.2)이면 무엇으로 결정해야 할까요?"
)


class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmin(axis=1)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y
