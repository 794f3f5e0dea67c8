"""Only the output layer learns."""

TASK = 6
FEEDBACK = (
    "Your steps move the last layer only, and all the layers before it stay as they were. What did the way back in "
    "`gradients` work out for the first layer?"
)
FEEDBACK_KO = (
    "단계마다 마지막 층만 움직이고 그 앞의 층은 모두 그대로입니다. `gradients`에서 거꾸로 가며 첫 층에 대해 구한 "
    "것은 무엇일까요?"
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
                    if name[1:] == str(self.n_layers):
                        self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
