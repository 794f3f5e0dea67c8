"""Which side is transposed makes no difference, the numbers are the same."""

TASK = 5
FEEDBACK = (
    "Your weight gradients have rows and columns swapped. Each weight has one slope, and it belongs in the same "
    "place. The weight from input 1 to neuron 0 stands in row 1 and column 0 of W: where does its slope stand in your "
    "array?"
)
FEEDBACK_KO = (
    "가중치의 기울기에서 행과 열이 바뀌었습니다. 가중치마다 기울기가 하나씩, 같은 자리에 있어야 합니다. 입력 1에서 "
    "뉴런 0으로 가는 가중치는 W의 1행 0열에 있는데, 여러분의 배열에서 그 기울기는 어디에 있을까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        delta = (self.forward(X) - t) / len(X)
        gradients = {}
        for i in range(self.n_layers, 0, -1):
            y = self.outputs[i - 1]
            gradients[f"W{i}"] = delta.T @ y
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
