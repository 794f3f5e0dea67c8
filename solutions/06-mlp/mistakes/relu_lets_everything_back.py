"""A ReLU does not touch gradients."""

TASK = 5
FEEDBACK = (
    "On the way back your gradients pass a ReLU unchanged, also where its output was 0. When a sum is −3, does "
    "moving it a little change what comes out?"
)
FEEDBACK_KO = (
    "역전파에서 기울기가 ReLU의 출력이 0이었던 곳까지 그대로 지나갑니다. 가중합이 −3일 때 그것을 조금 움직이면 "
    "출력이 바뀔까요?"
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
        return gradients
