"""The bias gets the sum of all that comes back."""

TASK = 5
FEEDBACK = (
    "The biases of a layer got one single gradient together: everything was added up into one number. But each "
    "neuron has a bias of its own. For 5 rows and 4 neurons, the slopes by the sums form a 5 × 4 table: over rows or "
    "over neurons do you add up, and how many numbers should remain?"
)
FEEDBACK_KO = (
    "한 층의 모든 값을 더해 수 하나로 만들어서, 그 층의 편향들이 기울기 하나를 함께 쓰고 있습니다. 그러나 편향은 "
    "뉴런마다 따로 있습니다. 행이 5개, 뉴런이 4개이면 가중합에 대한 기울기는 5 × 4 배열입니다. 행과 뉴런 중 어느 "
    "쪽에 대해 더해야 하고, 수는 몇 개 남아야 할까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        delta = (self.forward(X) - t) / len(X)
        gradients = {}
        for i in range(self.n_layers, 0, -1):
            y = self.outputs[i - 1]
            gradients[f"W{i}"] = y.T @ delta
            gradients[f"b{i}"] = delta.sum()
            if i > 1:
                delta = delta @ self.params[f"W{i}"].T
                if self.hidden == "tanh":
                    delta = delta * (1 - y**2)
                elif self.hidden == "sigmoid":
                    delta = delta * y * (1 - y)
                else:
                    delta = delta * (y > 0)
        return gradients
