"""ReLU lets through what is above 0, backward as forward."""

TASK = 5
FEEDBACK = (
    "On the way back your ReLU stops the slopes that are below 0, and lets all others through. What it lets back "
    "should depend on the way forward: where was the sum above 0? At such a place, should a slope of −2 come back as "
    "−2 or as 0?"
)
FEEDBACK_KO = (
    "역전파에서 ReLU가 0보다 작은 기울기를 막고 나머지는 모두 통과시킵니다. 무엇을 통과시킬지는 순전파 때의 가중합이 "
    "0보다 컸는지에 따라 정해야 합니다. 가중합이 0보다 컸던 곳이라면 기울기 −2는 −2로 돌아와야 할까요, 0으로 돌아와야 "
    "할까요?"
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
                    delta = np.maximum(delta, 0)
        return gradients
