"""A step is the gradient."""

TASK = 6
FEEDBACK = (
    "Each step takes away the whole gradient: `lr` makes no difference. The gradient tells a direction, `lr` how far "
    "to go. With lr = 0.2 and a slope of 3, by how much should a weight change?"
)
FEEDBACK_KO = (
    "한 단계에서 기울기 전체를 뺐습니다. `lr`은 아무 영향을 주지 않습니다. 기울기는 방향을, `lr`은 얼마나 갈지를 알려 "
    "줍니다. lr = 0.2이고 기울기가 3이면 가중치는 얼마나 변해야 할까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= gradients[name]
            losses.append(self.loss(X, t))
        return losses
