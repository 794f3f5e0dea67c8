"""The list of losses begins before the first step."""

TASK = 6
FEEDBACK = (
    "Your list has one loss more than there are epochs: it begins with that of the untrained network. The task "
    "asks for the loss after each epoch. With 3 epochs, how many losses should there be, and which one comes "
    "first?"
)
FEEDBACK_KO = (
    "목록에 오차가 에폭의 수보다 하나 많습니다. 학습하기 전의 오차가 맨 앞에 있습니다. 과제는 에폭이 끝날 "
    "때마다의 오차를 원합니다. 3에폭이면 오차는 몇 개여야 하고, 맨 앞의 것은 어느 때의 오차일까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = [self.loss(X, t)]
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
