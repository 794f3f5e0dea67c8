"""The largest output decides, here as well."""

TASK = 5
FEEDBACK = (
    'For "binary" your decision is always 0, as `argmax` over a single column is: it says in which place the largest '
    "stands, and there is only one. What has to be compared with what here?"
)
FEEDBACK_KO = (
    '"binary"의 결정이 언제나 0입니다. 열이 하나뿐일 때의 `argmax`와 같습니다. `argmax`는 가장 큰 값의 위치를 알려 '
    "주는데, 자리가 하나뿐입니다. 여기서는 무엇을 무엇과 비교해야 할까요?"
)


class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return y.argmax(axis=1)
        return y


class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return y.argmax(axis=1).reshape(-1, 1)
        return y
