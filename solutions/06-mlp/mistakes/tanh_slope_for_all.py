"""The slope of tanh serves every hidden layer."""

TASK = 5
FEEDBACK = (
    "Your gradients are right where the hidden layers have tanh, but with another activation they are made with the "
    "slope of tanh as well. Each activation has a slope of its own: at 0, tanh rises four times as fast as sigmoid. "
    "On the way back, what should depend on `hidden`?"
)
FEEDBACK_KO = (
    "은닉층이 tanh일 때는 기울기가 맞지만, 다른 활성화 함수에도 tanh의 기울기를 썼습니다. 기울기는 활성화 함수마다 "
    "다릅니다. 예를 들어 0에서 tanh는 시그모이드보다 네 배 가파릅니다. 역전파에서 `hidden`에 따라 달라져야 하는 것은 "
    "무엇일까요?"
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
                delta = delta * (1 - y**2)
        return gradients
