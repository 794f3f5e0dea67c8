"""A bias begins with 1."""

TASK = 4
FEEDBACK = (
    "Your biases begin with 1. Before anything is learnt, no neuron should lean to one side. With which number does "
    "a bias change nothing?"
)
FEEDBACK_KO = (
    "편향이 1에서 시작합니다. 아무것도 배우기 전에는 어떤 뉴런도 한쪽으로 기울면 안 됩니다. 편향이 얼마일 때 "
    "아무것도 바꾸지 않을까요?"
)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, init, seed)
        for i in range(1, len(sizes)):
            self.params[f"b{i}"] = np.ones(sizes[i])
