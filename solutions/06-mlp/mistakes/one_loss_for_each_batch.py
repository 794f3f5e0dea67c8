"""Each step is worth a loss."""

TASK = 6
FEEDBACK = (
    "Your list has a loss for each batch: with 5 rows in batches of 2 there are three for every epoch. The task "
    "asks for one loss for each epoch. After which of the batches of an epoch is it measured, and inside which of "
    "your loops does the line stand that adds to the list?"
)
FEEDBACK_KO = (
    "리스트에 오차가 배치마다 하나씩 들어 있습니다. 5개 행을 2개씩 묶으면 에폭마다 셋이 됩니다. 과제에서는 "
    "에폭마다 오차가 하나씩 있어야 합니다. 에폭의 어느 배치가 끝난 다음에 오차를 재야 하고, 리스트에 더하는 줄은 "
    "지금 어느 반복문 안에 있나요?"
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
                    self.params[name] -= lr * gradients[name]
                losses.append(self.loss(X[rows], t[rows]))
        return losses


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
                losses.append(self.loss(X, t))
        return losses
