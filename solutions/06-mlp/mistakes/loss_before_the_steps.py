"""Each epoch begins by looking at the loss."""

TASK = 6
FEEDBACK = (
    "Each loss in your list was measured before the steps of its epoch: the first one is that of the untrained "
    "network, and the effect of the last steps is missing. The list should show what each epoch has achieved. At "
    "which moment of an epoch is that known?"
)
FEEDBACK_KO = (
    "리스트의 오차를 에폭의 단계들보다 먼저 재었습니다. 그래서 첫 값은 학습하기 전의 오차이고, 마지막 에폭의 결과는 "
    "리스트에 없습니다. 리스트는 에폭마다 무엇을 이루었는지 보여 주어야 합니다. 그것은 에폭의 어느 시점에 알 수 "
    "있을까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            losses.append(self.loss(X, t))
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
        return losses
