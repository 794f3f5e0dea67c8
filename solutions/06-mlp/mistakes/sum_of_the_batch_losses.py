"""What an epoch costs is what its batches cost together."""

TASK = 6
FEEDBACK = (
    "Each of your losses is a sum over the batches of the epoch, in which the loss of each batch was measured when "
    "its own turn came. Smaller batches are more of them, so the sum grows although no answer has become worse. The "
    "task asks for the loss on all of X after the epoch: how often do you have to call `loss` for that, and with "
    "which rows?"
)
FEEDBACK_KO = (
    "리스트의 오차가 에폭에 있는 배치들의 합이고, 배치마다 자기 차례에 잰 오차입니다. 배치가 작을수록 배치의 수가 "
    "늘어나므로, 답이 나빠지지 않아도 합이 커집니다. 과제에서 구하는 것은 에폭이 끝난 뒤 X 전체에 대한 오차입니다. "
    "그러려면 `loss`를 몇 번, 어떤 행으로 호출하면 될까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            costs = []
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
                costs.append(self.loss(X[rows], t[rows]))
            losses.append(sum(costs))
        return losses


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            costs = []
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                costs.append(self.loss(X[rows], t[rows]))
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(sum(costs))
        return losses
