"""One factor is enough."""

TASK = 5
FEEDBACK = (
    "On the way back your gradients pass a sigmoid layer with only one of the two factors of its slope, so that this "
    "slope is near 1 on one side. The curve is flat on both. On the side where your slope is near 1, is y near 0 or "
    "near 1, and which factor would make the slope small there?"
)
FEEDBACK_KO = (
    "역전파에서 시그모이드 층의 기울기에 곱해야 할 두 값 가운데 하나만 있어서, 그 기울기가 한쪽에서 1에 "
    "가까워집니다. 곡선은 양쪽에서 모두 평평합니다. 기울기가 1에 가까운 쪽에서 y는 0에 가까울까요, 1에 가까울까요? "
    "거기서 기울기를 작게 하려면 무엇을 더 곱해야 할까요?"
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
                    delta = delta * (1 - y)
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
                    delta = delta * y
                else:
                    delta = delta * (y > 0)
        return gradients
