"""Shuffling X is enough."""

TASK = 6
FEEDBACK = (
    "It is as if X alone had been shuffled. From such pairs the network learns wrong answers. If row 3 of X comes "
    "first in your batch, which row of t has to come first?"
)
FEEDBACK_KO = (
    "X만 섞고 t는 섞지 않은 것과 같습니다. 그러면 신경망이 틀린 답을 배웁니다. 배치에서 X의 3번 행이 맨 앞에 온다면 "
    "t의 몇 번 행이 맨 앞에 와야 할까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[start : start + batch_size])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
