"""The square belongs to the whole difference."""

TASK = 5
FEEDBACK = (
    "On the way back your gradients pass a tanh layer with the slope (1 − y)², as if the square belonged to the "
    "whole difference. When y is near −1, that is near 4, though the curve is flat there. What exactly is squared?"
)
FEEDBACK_KO = (
    "역전파에서 tanh 층의 기울기가 (1 − y)²으로 나옵니다. 차 전체를 제곱한 것과 같습니다. y가 −1에 가까우면 4에 "
    "가까워지지만 곡선은 거기서 평평합니다. 제곱하는 것은 정확히 무엇일까요?"
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
                    delta = delta * (1 - y) ** 2
                elif self.hidden == "sigmoid":
                    delta = delta * y * (1 - y)
                else:
                    delta = delta * (y > 0)
        return gradients
