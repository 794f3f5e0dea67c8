"""Each array is looked at anew."""

TASK = 6
FEEDBACK = (
    "Each step of yours moves the arrays one after another, and each takes its gradient after the ones before it "
    "have moved, so that they do not belong to the same place. When should the gradients of a step be taken?"
)
FEEDBACK_KO = (
    "한 단계에서 배열이 하나씩 움직이고, 앞의 배열이 움직인 뒤에 다음 배열의 기울기를 구합니다. 그러면 기울기마다 "
    "그것을 구한 때의 `.params`가 서로 다릅니다. 한 단계의 기울기는 언제 구해야 할까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                for name in self.params:
                    self.params[name] -= lr * self.gradients(X[rows], t[rows])[name]
            losses.append(self.loss(X, t))
        return losses


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                names = self.gradients(X[rows], t[rows])
                for name in names:
                    self.params[name] = self.params[name] - lr * self.gradients(X[rows], t[rows])[name]
            losses.append(self.loss(X, t))
        return losses
