"""The loop over the shuffled rows misses the first one."""

TASK = 6
FEEDBACK = (
    "Each of your epochs leaves one row out, the first one after shuffling. Each row should be in one batch of "
    "every epoch. When there are 5 rows, how many of them does your program look at in one epoch?"
)
FEEDBACK_KO = (
    "에폭마다 섞은 뒤의 첫 행 하나가 빠집니다. 에폭마다 모든 행이 어느 한 배치에 들어가야 합니다. 행이 5개이면 "
    "지금 프로그램은 한 에폭에 몇 행을 볼까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))[1:]
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
