"""The weights do the work; a bias of 0 adds nothing anyway."""

TASK = 5
FEEDBACK = (
    "Your outputs are those of a network without biases: when a number in b changes, they stay the same. The biases "
    "are 0 only at the start. When all inputs of a neuron are 0, what can still move its sum away from 0?"
)
FEEDBACK_KO = (
    "출력이 편향 없는 신경망의 값과 같습니다. b의 수를 바꾸어도 출력이 그대로입니다. 편향은 시작할 때만 0입니다. "
    "한 뉴런의 입력이 모두 0일 때 가중합을 0에서 움직일 수 있는 것은 무엇일까요?"
)


class MLP(MLP):
    def forward(self, X):
        self.outputs = [X]
        for i in range(1, self.n_layers + 1):
            activation = self.hidden if i < self.n_layers else self.output
            total = X @ self.params[f"W{i}"]
            if activation == "tanh":
                X = np.tanh(total)
            elif activation == "sigmoid":
                X = 1 / (1 + np.exp(-total))
            elif activation == "relu":
                X = np.maximum(total, 0)
            elif activation == "softmax":
                e = np.exp(total - total.max(axis=1, keepdims=True))
                X = e / e.sum(axis=1, keepdims=True)
            else:
                X = total
            self.outputs.append(X)
        return X
