"""The gradient gets through where the output is 0."""

TASK = 5
FEEDBACK = (
    "On the way back your gradients get through a ReLU where its output is 0, and are stopped where it is above. "
    "Where does moving the sum a little change the output?"
)
FEEDBACK_KO = (
    "역전파에서 기울기가 ReLU의 출력이 0인 곳을 지나고, 0보다 큰 곳에서 막힙니다. 가중합을 조금 움직일 때 출력이 "
    "바뀌는 곳은 어디일까요?"
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
                    delta = delta * (y <= 0)
        return gradients
