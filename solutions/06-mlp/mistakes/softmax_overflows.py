"""A formula that is right on paper is right for every number."""

TASK = 4
FEEDBACK = (
    "Your probabilities are nan for large sums: e¹⁰⁰⁰ becomes infinity, and infinity divided by infinity is nan. "
    "Softmax does not change when the same number is taken off all sums of a row. Which number makes the largest of "
    "them 0?"
)
FEEDBACK_KO = (
    "합이 크면 확률이 nan이 됩니다. e¹⁰⁰⁰은 무한대가 되고, 무한대를 무한대로 나누면 nan입니다. 한 행의 합에서 모두 "
    "같은 수를 빼도 소프트맥스는 변하지 않습니다. 어떤 수를 빼면 가장 큰 합이 0이 될까요?"
)


class MLP(MLP):
    def forward(self, X):
        self.outputs = [X]
        for i in range(1, self.n_layers + 1):
            activation = self.hidden if i < self.n_layers else self.output
            total = X @ self.params[f"W{i}"] + self.params[f"b{i}"]
            if activation == "tanh":
                X = np.tanh(total)
            elif activation == "sigmoid":
                X = 1 / (1 + np.exp(-total))
            elif activation == "relu":
                X = np.maximum(total, 0)
            elif activation == "softmax":
                e = np.exp(total)
                X = e / e.sum(axis=1, keepdims=True)
            else:
                X = total
            self.outputs.append(X)
        return X
