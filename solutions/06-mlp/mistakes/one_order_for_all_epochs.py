"""Shuffled is shuffled: once is enough."""

TASK = 6
FEEDBACK = (
    "Every epoch goes through the rows in the same order. The task asks for a new order in each epoch. Which of your "
    "lines decides the order, and where does the second epoch get its order from?"
)
FEEDBACK_KO = (
    "모든 에폭에서 행을 같은 순서로 씁니다. 과제에서는 에폭마다 순서를 새로 섞으라고 합니다. 순서를 정하는 줄은 어느 "
    "것이고, 두 번째 에폭의 순서는 어디에서 올까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        order = self.rng.permutation(len(X))
        for _ in range(epochs):
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
