"""Learning adds the mean of the gradients of the rows."""

TASK = 6
FEEDBACK = (
    "Your steps differ from the right ones in two ways. They go with the gradient, which points to where the loss "
    "grows fastest. And they are as if the gradient had been divided by the number of rows once more, though it is "
    "that of a mean already. When the slope by a weight is 2 and lr is 0.1, which number should be added to that "
    "weight or taken away from it?"
)
FEEDBACK_KO = (
    "갱신이 두 가지 점에서 다릅니다. 먼저 오차가 가장 빨리 커지는 쪽, 곧 기울기와 같은 방향으로 움직입니다. 또 "
    "기울기가 이미 행의 평균에 대한 것인데도 행의 개수로 한 번 더 나눈 만큼만 움직입니다. 어떤 가중치에 대한 "
    "기울기가 2이고 lr이 0.1이라면, 그 가중치에 어떤 수를 더하거나 빼야 할까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name in self.params:
                    self.params[name] += lr * gradients[name] / len(rows)
            losses.append(self.loss(X, t))
        return losses
