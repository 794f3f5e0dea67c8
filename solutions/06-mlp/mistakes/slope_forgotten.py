"""Going back, only the weights lie in the way."""

TASK = 5
FEEDBACK = (
    "Your gradients are as if a hidden layer had no activation on the way back. A change in a hidden sum has to pass "
    "through the activation first, and where that is flat nearly nothing gets through. Which steps did `forward` take "
    "between two layers, and through which of them did you go back each time?"
)
FEEDBACK_KO = (
    "역전파를 할 때 은닉층에 활성화 함수가 없는 것과 같은 기울기가 나옵니다. 은닉층의 가중합이 조금 변하면 먼저 "
    "활성화 함수를 지나야 하고, 평평한 곳에서는 거의 지나가지 못합니다. 순전파는 층과 층 사이에서 어떤 단계를 거쳤고, "
    "역전파는 그때마다 그중 어떤 것을 거슬러 갔을까요?"
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
        return gradients
