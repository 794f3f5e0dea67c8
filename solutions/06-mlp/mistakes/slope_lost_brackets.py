"""Python multiplies by the whole difference."""

TASK = 5
FEEDBACK = (
    "On the way back your gradients pass a hidden layer as if the brackets round 1 − … were missing: only the first "
    "part is multiplied, and the rest is subtracted. Which part has to be worked out before it is multiplied?"
)
FEEDBACK_KO = (
    "역전파에서 은닉층에서 1 − …를 묶는 괄호가 없는 것과 같은 기울기가 나옵니다. 앞부분만 곱하고 나머지는 그대로 뺀 "
    "것입니다. 곱하기 전에 먼저 계산해야 하는 부분은 어디일까요?"
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
                    delta = delta * 1 - y**2
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
                    delta = delta * y * 1 - y
                else:
                    delta = delta * (y > 0)
        return gradients
