"""Shuffling both is shuffling them together."""

TASK = 6
FEEDBACK = (
    "The step is that of rows of X with the targets of other rows, as if X and t had been shuffled each for "
    "itself. From such pairs the network learns wrong answers. If row 3 of X comes first, which row of t has to "
    "come first, and what could tell both in which order to go?"
)
FEEDBACK_KO = (
    "X의 행에 다른 행의 목표값을 짝지어 움직인 것과 같습니다. X와 t를 따로따로 섞은 것과 같습니다. 이런 "
    "짝에서는 신경망이 틀린 답을 배웁니다. X의 3번 행이 맨 앞에 오면 t에서는 어느 행이 맨 앞에 와야 하고, "
    "둘의 순서를 함께 정하려면 무엇이 있어야 할까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            X, t = self.rng.permutation(X), self.rng.permutation(t)
            for start in range(0, len(X), batch_size):
                rows = slice(start, start + batch_size)
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order, other = self.rng.permutation(len(X)), self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[other[start : start + batch_size]])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
