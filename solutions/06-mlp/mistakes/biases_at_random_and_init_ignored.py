"""The activation says how to begin, and all that is learnt begins at random."""

TASK = 4
FEEDBACK = (
    "Two things are otherwise than the task says. Your tanh networks begin with weights that spread alike whatever "
    "`init` says, and your biases begin with random numbers. Where does the method of `init_weights` come from, and "
    "which number does the task give for the biases of a new network?"
)
FEEDBACK_KO = (
    "과제와 다른 점이 두 가지 있습니다. tanh 신경망의 가중치가 `init`에 무엇을 주어도 똑같은 정도로 퍼져 있고, 편향은 "
    "무작위 수에서 시작합니다. `init_weights`의 방법은 어디에서 와야 하고, 과제에서 새 신경망의 편향은 얼마에서 "
    "시작한다고 했을까요?"
)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        method = "he" if hidden == "relu" else "xavier"
        super().__init__(sizes, hidden, problem, method, seed)
        for i in range(1, len(sizes)):
            self.params[f"b{i}"] = init_weights(1, sizes[i], "random", seed + 100 + i)[0]


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        method = "he" if hidden == "relu" else "xavier"
        super().__init__(sizes, hidden, problem, method, seed)
        for i in range(1, len(sizes)):
            self.params[f"b{i}"] = init_weights(1, sizes[i], "random", seed + i)[0]


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        method = "he" if hidden == "relu" else "xavier"
        super().__init__(sizes, hidden, problem, method, seed)
        for i in range(1, len(sizes)):
            self.params[f"b{i}"] = init_weights(1, sizes[i], method, seed + i)[0]
