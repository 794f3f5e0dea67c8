"""The bias gets the sum of all that comes back."""

TASK = 5
FEEDBACK = (
    "The biases of a layer got one single gradient together: everything was added up into one number. Each neuron "
    "has a bias of its own, which moves only its own column. When 5 rows come back through 4 neurons, over which "
    "of the two do you add up, and how many numbers remain?"
)
FEEDBACK_KO = (
    "한 층의 편향들이 기울기 하나를 함께 쓰고 있습니다. 모든 것을 더해 수 하나로 만든 것입니다. 뉴런마다 자기 "
    "편향이 있고, 편향은 자기 열만 움직입니다. 5개의 행이 4개의 뉴런을 거슬러 올 때 행과 뉴런 중 어느 쪽에 대해 "
    "더해야 하고, 수는 몇 개 남을까요?"
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
