"""The errors of the rows are added up, and the step makes a mean of them."""

TASK = 5
FEEDBACK = (
    "Your gradients are −N times the slope of the loss for N rows, and your steps in `fit` add them, divided by N. "
    "Together that comes out right, but `gradients` has to be right alone. The loss is a mean over the rows. When it "
    "grows by 3 where a weight grows by 1, what is its slope?"
)
FEEDBACK_KO = (
    "행이 N개일 때 `gradients`의 값이 실제 기울기의 −N배이고, 그 대신 `fit`에서 갱신할 때 N으로 나누어 더했습니다. "
    "서로 상쇄되지만 `gradients`는 그것만으로도 맞아야 합니다. 오차는 행의 평균입니다. 어떤 가중치가 1만큼 커질 때 "
    "오차가 3만큼 커진다면 그 가중치에 대한 기울기는 얼마일까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        return {name: -slope * len(X) for name, slope in super().gradients(X, t).items()}

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] += lr * gradients[name] / len(rows)
            losses.append(self.loss(X, t))
        return losses
