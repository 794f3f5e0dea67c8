"""The first batch begins after the first rows."""

TASK = 6
FEEDBACK = (
    "Your epochs leave their first batch out: with 3 rows in batches of 2, only one row is looked at. Each row "
    "should be in one batch of every epoch. At which positions do the batches of 3 rows start, when each but the "
    "last has 2?"
)
FEEDBACK_KO = (
    "에폭마다 첫 배치가 빠집니다. 3행을 2행씩 묶으면 한 행만 쓰입니다. 에폭마다 모든 행이 어느 한 배치에 "
    "들어가야 합니다. 3행을 2행씩 묶을 때(마지막은 더 작아도 됩니다) 배치는 어느 위치에서 시작할까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(batch_size, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
