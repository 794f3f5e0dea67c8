"""There is one way to begin."""

TASK = 4
FEEDBACK = (
    "Your network begins alike whatever `init` says. Which of the arguments of `init_weights` tells the method, and "
    "where does it come from?"
)
FEEDBACK_KO = (
    "`init`에 무엇을 주어도 신경망이 똑같이 시작합니다. `init_weights`의 인수 가운데 방법을 알려 주는 것은 어느 "
    "것이고, 그 값은 어디에서 올까요?"
)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, "xavier", seed)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, "he", seed)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, "random", seed)
