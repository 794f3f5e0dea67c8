"""Only full batches count."""

TASK = 6
FEEDBACK = (
    "The rows that do not fill a batch are left out: with 3 rows in batches of 2 there is one step. The last batch "
    "may be smaller, and its rows count as well. At which rows do the batches of 3 rows start, when each but the last "
    "has 2?"
)
FEEDBACK_KO = (
    "배치를 다 채우지 못한 행이 빠졌습니다. 행 3개를 2개씩 묶으면 한 번만 갱신합니다. 마지막 배치는 더 작아도 되고, "
    "그 행들도 학습에 쓰입니다. 행 3개를 2개씩 묶으면 배치는 각각 몇 번째 행에서 시작할까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X) - len(X) % batch_size, batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
