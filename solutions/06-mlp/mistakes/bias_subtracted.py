"""The bias is a threshold."""

TASK = 5
FEEDBACK = (
    "Your outputs are those of a network in which b is subtracted. A bias is added to each sum. When every weight is "
    "0 and b1 is 1, what does the first layer's sum come to?"
)
FEEDBACK_KO = (
    "b를 뺀 신경망의 출력이 나옵니다. 편향은 더해야 합니다. 가중치가 모두 0이고 b1이 1이면 첫 층의 가중합은 얼마여야 "
    "할까요?"
)


class MLP(MLP):
    def forward(self, X):
        self.outputs = [X]
        for i in range(1, self.n_layers + 1):
            activation = self.hidden if i < self.n_layers else self.output
            total = X @ self.params[f"W{i}"] - self.params[f"b{i}"]
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
