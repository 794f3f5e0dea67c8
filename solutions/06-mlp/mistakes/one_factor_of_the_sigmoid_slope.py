"""One factor is enough."""

TASK = 5
FEEDBACK = (
    "On the way back your gradients pass a sigmoid layer with only one of the two factors of its slope. The curve is "
    "flat on both sides. What is y · (1 − y) when y is near 0, and when it is near 1?"
)
FEEDBACK_KO = (
    "거꾸로 갈 때 시그모이드 층의 기울기에 두 인수 가운데 하나만 있습니다. 곡선은 양쪽에서 모두 평평합니다. y가 0에 "
    "가까울 때와 1에 가까울 때 y · (1 − y)는 얼마일까요?"
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
