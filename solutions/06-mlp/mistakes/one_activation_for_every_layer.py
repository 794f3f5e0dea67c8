"""The activation of a network acts in every layer."""

TASK = 5
FEEDBACK = (
    "Your outputs are as if the hidden activation acted in the last layer, too. For values such as prices, tanh "
    "would allow nothing above 1. Which activation did task 3 name for the outputs of this problem, and in which "
    "layer does it act?"
)
FEEDBACK_KO = (
    "은닉층의 활성화 함수가 마지막 층에도 작용한 것과 같은 출력입니다. 예를 들어 가격을 예측할 때 tanh를 쓰면 1보다 "
    "큰 값이 나올 수 없습니다. 과제 3에서 이 문제 유형의 출력에 고른 활성화 함수는 무엇이고, 어느 층에 적용해야 "
    "할까요?"
)


class MLP(MLP):
    def forward(self, X):
        self.output = self.hidden
        return super().forward(X)


class MLP(MLP):
    def forward(self, X):
        self.output = self.hidden
        return super().forward(X)

    def gradients(self, X, t):
        delta = (self.forward(X) - t) / len(X)
        gradients = {}
        for i in range(self.n_layers, 0, -1):
            y = self.outputs[i]
            if self.hidden == "tanh":
                delta = delta * (1 - y**2)
            elif self.hidden == "sigmoid":
                delta = delta * y * (1 - y)
            else:
                delta = delta * (y > 0)
            gradients[f"W{i}"] = self.outputs[i - 1].T @ delta
            gradients[f"b{i}"] = delta.sum(axis=0)
            delta = delta @ self.params[f"W{i}"].T
        return gradients
