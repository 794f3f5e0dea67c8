"""The loss of an epoch is what its batches cost on average."""

TASK = 6
FEEDBACK = (
    "Each of your losses is a mean over the batches of the epoch, in which the loss of each batch was measured when "
    "its own turn came. With several batches, each of these numbers is about another network. About which network, "
    "and about which rows, does the task ask at the end of an epoch?"
)
FEEDBACK_KO = (
    "리스트의 오차가 에폭에 있는 배치들의 평균이고, 배치마다 자기 차례에 잰 오차입니다. 배치가 여럿이면 이 오차들은 "
    "저마다 다른 신경망의 것입니다. 과제에서는 에폭이 끝났을 때 어느 신경망의 오차를, 어떤 행들에 대해 구하라고 "
    "할까요?"
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
            losses.append(sum(costs) / len(costs))
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
            losses.append(sum(costs) / len(costs))
        return losses


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
                costs.append(len(rows) * self.loss(X[rows], t[rows]))
            losses.append(sum(costs) / len(X))
        return losses


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            costs = []
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                costs.append(len(rows) * self.loss(X[rows], t[rows]))
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(sum(costs) / len(X))
        return losses
