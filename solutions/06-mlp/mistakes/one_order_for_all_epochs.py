"""Shuffled is shuffled: once is enough."""

TASK = 6
FEEDBACK = (
    "Every epoch goes through the rows in the same order, which was drawn once. The task asks for a new order in "
    "each epoch. Which line has to be run once for each epoch, and inside which loop does it stand?"
)
FEEDBACK_KO = (
    "모든 에폭에서 한 번 뽑은 순서를 그대로 씁니다. 과제에서는 에폭마다 순서를 새로 섞으라고 합니다. 에폭마다 한 "
    "번씩 실행해야 하는 줄은 어느 것이고, 그 줄은 어느 반복문 안에 있어야 할까요?"
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
