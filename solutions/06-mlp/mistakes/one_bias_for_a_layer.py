"""A layer has one bias, as a neuron has."""

TASK = 4
FEEDBACK = (
    "Each of your b is a single number for a whole layer. But a bias belongs to one neuron and does not change the "
    "sums of the others. How many neurons are there in each layer of (3, 4, 1) after the inputs, and which shape "
    "does your b1 have?"
)
FEEDBACK_KO = (
    "b가 층 전체에 수 하나뿐입니다. 그러나 편향은 뉴런 하나의 것이고, 다른 뉴런의 가중합은 바꾸지 않습니다. (3, 4, "
    "1)에서 입력 다음의 각 층에는 뉴런이 몇 개 있고, 여러분의 b1은 어떤 모양일까요?"
)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, init, seed)
        self.params = {}
        for i in range(1, len(sizes)):
            self.params[f"W{i}"] = init_weights(sizes[i - 1], sizes[i], init, seed + i)
            self.params[f"b{i}"] = np.zeros_like(sizes[i])
