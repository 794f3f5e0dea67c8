"""A probability above 0 means yes."""

TASK = 5
FEEDBACK = (
    'For "binary" your decision is 1 as soon as the probability is above 0, so always. From which probability on is '
    "1 more likely than 0?"
)
FEEDBACK_KO = (
    '"binary"에서 확률이 0보다 크기만 하면, 그러니까 언제나 1로 판정합니다. 확률이 얼마를 넘으면 1이 0보다 '
    "그럴듯할까요?"
)


class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return (y > 0).astype(int)
        return y
