"""Counting from 0 up to the number of epochs makes that many."""

TASK = 6
FEEDBACK = (
    "Your training is one epoch longer than `epochs` says. How many epochs does your loop make when `epochs` is "
    "1, and how many losses should your list have then?"
)
FEEDBACK_KO = (
    "`epochs`가 말하는 것보다 한 에폭 길게 학습했습니다. `epochs`가 1이면 지금의 반복문은 몇 에폭을 "
    "하고, 그때 목록에는 오차가 몇 개 있어야 할까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs + 1):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
