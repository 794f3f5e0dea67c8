"""What is learnt begins at random, weights and biases alike."""

TASK = 4
FEEDBACK = (
    "Your biases begin with random numbers. Weights have to differ so that neurons do not stay alike; where the "
    "weights do, biases need not. Which number does the task give for the biases of a new network, and what does a "
    "bias with that number add to a sum?"
)
FEEDBACK_KO = (
    "편향이 무작위 수에서 시작합니다. 뉴런들이 서로 달라지려면 가중치가 달라야 하지만, 가중치가 이미 다르면 편향까지 "
    "다를 필요는 없습니다. 과제에서 새 신경망의 편향은 얼마에서 시작한다고 했고, 그런 편향은 가중합에 얼마를 더할까요?"
)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, init, seed)
        for i in range(1, len(sizes)):
            self.params[f"b{i}"] = init_weights(1, sizes[i], init, seed + i)[0]


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, init, seed)
        for i in range(1, len(sizes)):
            self.params[f"b{i}"] = init_weights(1, sizes[i], "random", seed + i)[0]


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, init, seed)
        for i in range(1, len(sizes)):
            self.params[f"b{i}"] = init_weights(sizes[i], 1, init, seed + i)[:, 0]


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, init, seed)
        for i in range(1, len(sizes)):
            self.params[f"b{i}"] = self.rng.normal(0.0, 0.01, size=sizes[i])
