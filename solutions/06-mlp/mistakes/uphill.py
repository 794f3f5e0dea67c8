"""Learning means adding the gradient."""

TASK = 6
FEEDBACK = (
    "Your steps go with the gradient. The gradient points to where the loss grows fastest, so such steps make the "
    "loss larger. When the slope by a weight is 2, should that weight become larger or smaller for the loss to fall?"
)
FEEDBACK_KO = (
    "기울기와 같은 방향으로 움직였습니다. 기울기는 오차가 가장 빨리 커지는 쪽을 가리키므로, 그쪽으로 움직이면 오차가 "
    "커집니다. 어떤 가중치에 대한 기울기가 2일 때 오차가 줄어들려면, 그 가중치는 커져야 할까요, 작아져야 할까요?"
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
                    self.params[name] += lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
