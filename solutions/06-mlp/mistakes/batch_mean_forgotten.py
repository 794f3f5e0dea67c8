"""The gradient of a batch is the sum of the gradients of its rows."""

TASK = 5
FEEDBACK = (
    "Your gradients are N times the slope of the loss, where N is the number of rows. The loss is a mean over the "
    "rows, so each row has only a share in it. When the loss of one of 2 rows grows by 10, by how much does the mean "
    "grow?"
)
FEEDBACK_KO = (
    "행이 N개일 때 기울기가 실제 기울기의 N배입니다. 오차는 행에 대한 평균이므로 한 행은 그중 일부만 차지합니다. 행 "
    "2개 중 하나의 오차가 10만큼 커지면 평균은 얼마나 커질까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        delta = self.forward(X) - t
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
