"""On the way back every layer begins with the slope of the hidden activation."""

TASK = 5
FEEDBACK = (
    "Your gradients are as if the way back had gone through the slope of the hidden activation at the last layer, too. "
    "That activation does not act there in `forward`. With what does the way back start in the task, and in which "
    "layers does a hidden activation act?"
)
FEEDBACK_KO = (
    "역전파가 출력층에서도 은닉층 활성화 함수의 기울기를 지난 것과 같은 결과입니다. `forward`에서 그 활성화 함수는 "
    "출력층에 작용하지 않습니다. 과제에서 역전파는 무엇에서 시작하고, 은닉층의 활성화 함수는 어느 층에 작용할까요?"
)


class MLP(MLP):
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
