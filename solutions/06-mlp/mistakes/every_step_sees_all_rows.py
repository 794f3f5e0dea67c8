"""A batch only says how many steps there are."""

TASK = 6
FEEDBACK = (
    "Each of your steps takes the gradients of all the rows, whatever batch_size is. Which rows should a single step "
    "look at?"
)
FEEDBACK_KO = "batch_size가 얼마이든 단계마다 모든 행의 기울기를 구합니다. 한 단계에서는 어느 행만 보아야 할까요?"


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            for _start in range(0, len(X), batch_size):
                gradients = self.gradients(X, t)
                for name in self.params:
                    self.params[name] -= lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
