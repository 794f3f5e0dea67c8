"""The gradient says where to go, and the step goes there."""

TASK = 5
FEEDBACK = (
    "Your gradients have the opposite sign, as with t − y for y − t, and your steps in `fit` add them in return. "
    "Together that comes out right, but `gradients` has to be right alone. If an output is too large and grows with "
    "a weight, which sign does the slope by that weight have?"
)
FEEDBACK_KO = (
    "`gradients`의 부호가 반대이고(y − t 대신 t − y를 쓴 것과 같습니다), 그 대신 `fit`에서 갱신할 때 기울기를 "
    "더했습니다. 둘이 서로 상쇄되지만 `gradients`는 그것만으로도 맞아야 합니다. 출력이 목표보다 큰데 어떤 가중치가 "
    "커지면 출력도 커집니다. 그 가중치에 대한 기울기는 부호가 무엇일까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        return {name: -slope for name, slope in super().gradients(X, t).items()}

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] += lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
