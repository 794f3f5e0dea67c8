"""Rows are drawn by lot."""

TASK = 6
FEEDBACK = (
    "A row can come more than once within one of your epochs, and another not at all, as if each were drawn from all "
    "of them. Each row should come once in an epoch. What gives an order of the rows instead?"
)
FEEDBACK_KO = (
    "행마다 전체에서 새로 뽑은 것처럼, 한 에폭에 여러 번 나오는 행도 있을 수 있고 한 번도 나오지 않는 행도 있을 수 "
    "있습니다. 한 에폭에는 모든 행이 한 번씩 나와야 합니다. 행의 순서를 정하려면 무엇을 써야 할까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.choice(len(X), len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
