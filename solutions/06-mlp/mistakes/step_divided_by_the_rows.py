"""A step takes the mean of the gradients of its rows."""

TASK = 6
FEEDBACK = (
    "Each of your steps is as if the gradient had been divided by the number of rows once more. The gradients are "
    "those of a mean over the rows already, so with 4 rows a step has a quarter of its length. What does the task "
    "take away from each parameter, and which of the factors in your step is not in there?"
)
FEEDBACK_KO = (
    "기울기를 행의 개수로 한 번 더 나눈 만큼만 움직입니다. 기울기는 이미 행의 평균에 대한 것이므로, 행이 4개이면 "
    "움직이는 거리가 4분의 1로 줄어듭니다. 과제에서는 매개변수마다 무엇을 빼라고 하고, 여러분이 뺀 값에는 거기에 "
    "없는 무엇이 더 들어 있을까요?"
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
                    self.params[name] -= lr * gradients[name] / len(rows)
            losses.append(self.loss(X, t))
        return losses
