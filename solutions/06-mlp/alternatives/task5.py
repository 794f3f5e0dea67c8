"""Task 5 in another way."""

NOTE = (
    "It first goes all the way back and keeps what reaches each layer, and then makes the gradients from that; a "
    "dict of functions replaces the `if`s."
)
NOTE_KO = (
    "먼저 끝까지 거꾸로 가며 층마다 도착한 값을 모아 두고, 그다음에 기울기를 만듭니다. `if` 대신 함수를 담은 "
    "딕셔너리를 씁니다."
)


class MLP(MLP):  # the rest as before
    def gradients(self, X, t):
        slopes = {"tanh": lambda h: 1 - h**2, "sigmoid": lambda h: h * (1 - h), "relu": lambda h: h > 0}
        slope = slopes[self.hidden]
        deltas = [(self.forward(X) - t) / len(X)]
        for i in range(self.n_layers, 1, -1):
            deltas.insert(0, deltas[0] @ self.params[f"W{i}"].T * slope(self.outputs[i - 1]))
        gradients = {}
        for i, delta in enumerate(deltas, 1):
            gradients[f"W{i}"] = self.outputs[i - 1].T @ delta
            gradients[f"b{i}"] = delta.sum(axis=0)
        return gradients
