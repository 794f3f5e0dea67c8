"""The slope of ReLU is its output."""

TASK = 5
FEEDBACK = (
    "On the way back your gradients are multiplied by the outputs of a ReLU themselves. Above 0 it is a straight "
    "line. How steep is that at 1, and how steep at 5?"
)
FEEDBACK_KO = (
    "역전파에서 기울기에 ReLU의 출력을 그대로 곱합니다. 0보다 큰 쪽은 직선입니다. 1에서는 얼마나 가파르고, 5에서는 "
    "얼마나 가파를까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        delta = (self.forward(X) - t) / len(X)
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
                    delta = delta * y
        return gradients
