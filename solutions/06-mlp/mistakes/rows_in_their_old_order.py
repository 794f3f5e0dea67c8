"""The order of the rows does not matter to the network."""

TASK = 6
FEEDBACK = (
    "Your batches go through the rows in the order in which they were given. If the data were sorted, all zeros "
    "first, then all ones, the network would be pulled one way and then the other. What could be drawn anew in each "
    "epoch that keeps the rows of X and t together?"
)
FEEDBACK_KO = (
    "배치가 주어진 행의 순서를 그대로 따릅니다. 0이 모두 앞에, 1이 모두 뒤에 오도록 정렬된 데이터라면 신경망은 "
    "한쪽으로 끌려갔다가 다시 다른 쪽으로 끌려갑니다. X와 t의 짝을 지키면서 에폭마다 새로 뽑을 수 있는 것은 "
    "무엇일까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = np.arange(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
