"""The output is added to 1."""

TASK = 5
FEEDBACK = (
    "On the way back your gradients pass a hidden layer with a plus where its slope has a minus, so that this slope "
    "is too large. The curve is flat where y is near 1. Which sign makes the slope small there?"
)
FEEDBACK_KO = (
    "역전파에서 은닉층 활성화 함수의 기울기에 빼기가 있을 자리에 더하기가 있어서, 그 활성화 함수가 너무 가파른 "
    "것으로 계산됩니다. y가 1에 가까우면 곡선은 평평합니다. 거기서 기울기를 작게 하는 부호는 무엇일까요?"
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
                    delta = delta * (1 + y**2)
                elif self.hidden == "sigmoid":
                    delta = delta * y * (1 - y)
                else:
                    delta = delta * (y > 0)
        return gradients


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
                    delta = delta * y * (1 + y)
                else:
                    delta = delta * (y > 0)
        return gradients
