"""A division at the end of a line divides the whole line."""

TASK = 5
FEEDBACK = (
    "Your gradients are as if only the targets had been divided by the number of rows, not the outputs. For a perfect "
    "answer nothing should be left to correct. When y = 1, t = 1 and there are 2 rows, with which number does your "
    "way back start?"
)
FEEDBACK_KO = (
    "기울기가 출력은 그대로 두고 목표값만 행의 개수로 나눈 것과 같습니다. 완벽한 답이라면 고칠 것이 남지 않아야 "
    "합니다. y = 1, t = 1이고 행이 2개라면 여러분의 역전파는 어떤 수에서 시작할까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        delta = self.forward(X) - t / len(X)
        gradients = {}
        for i in range(self.n_layers, 0, -1):
            y = self.outputs[i - 1]
            gradients[f"W{i}"] = y.T @ delta
            gradients[f"b{i}"] = delta.sum(axis=0)
            if i > 1:
                delta = delta @ self.params[f"W{i}"].T
                if self.hidden == "tanh":
                    delta = delta * (1 - y**2)
                elif self.hidden == "sigmoid":
                    delta = delta * y * (1 - y)
                else:
                    delta = delta * (y > 0)
        return gradients
