"""Every activation adds its slope on the way back, the last one, too."""

TASK = 5
FEEDBACK = (
    "On your way back, the slope of the output activation is counted once too often. At y = 0.999 with t = 0, a sure "
    "but wrong answer, hardly anything is then corrected. With what does the way back start in the task, and what is "
    "already contained in that?"
)
FEEDBACK_KO = (
    "역전파에 출력층 활성화 함수의 기울기가 한 번 더 들어갔습니다. 그러면 y = 0.999, t = 0처럼 확신했지만 틀린 답을 "
    "거의 고치지 못합니다. 과제에서 역전파는 무엇에서 시작하고, 거기에는 이미 무엇이 들어 있을까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        y = self.forward(X)
        delta = (y - t) / len(X)
        if self.problem != "regression":
            delta = delta * y * (1 - y)
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
                    delta = delta * (y > 0)
        return gradients
