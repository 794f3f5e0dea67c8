"""A probability above 0 means yes."""

TASK = 5
FEEDBACK = (
    'For "binary" your decision is 1 even when the probability is small, as if every probability above 0 meant yes. '
    "From which probability on is 1 more likely than 0?"
)
FEEDBACK_KO = (
    '"binary"에서 확률이 작아도 1로 결정합니다. 0보다 큰 확률을 모두 ‘예’로 본 것과 같습니다. 확률이 얼마를 넘으면 '
    "1일 가능성이 0일 가능성보다 클까요?"
)


class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return (y > 0).astype(int)
        return y
