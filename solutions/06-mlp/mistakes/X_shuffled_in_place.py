"""To shuffle the rows is to shuffle X."""

TASK = 6
FEEDBACK = (
    "The step is that of rows of X with the targets of other rows, as if X alone had been shuffled, in the "
    "caller's own array. From such pairs the network learns wrong answers. What could be drawn in place of the "
    "rows themselves that says for X and for t which row comes when?"
)
FEEDBACK_KO = (
    "X의 행에 다른 행의 목표값을 짝지어 움직인 것과 같습니다. 넘겨받은 배열 X만 그 자리에서 섞은 것과 같습니다. "
    "이런 짝에서는 신경망이 틀린 답을 배웁니다. 행 자체를 섞지 않고 무엇을 뽑으면 X와 t에서 모두 몇째에 어느 행이 "
    "오는지 정할 수 있을까요?"
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            self.rng.shuffle(X)
            for start in range(0, len(X), batch_size):
                gradients = self.gradients(X[start : start + batch_size], t[start : start + batch_size])
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
