"""A network has a hidden layer and an output layer."""

TASK = 4
FEEDBACK = (
    "Your network has W1, b1, W2 and b2, however many sizes are given. Between every two neighbouring sizes there is "
    "a layer. How many W do the sizes (3, 4, 2, 1) ask for?"
)
FEEDBACK_KO = (
    "크기를 몇 개 주든 신경망에 W1, b1, W2, b2만 있습니다. 이웃한 두 크기 사이마다 층이 하나씩 있습니다. 크기가 (3, "
    "4, 2, 1)이면 W는 몇 개 있어야 할까요?"
)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__((sizes[0], sizes[1], sizes[-1]), hidden, problem, init, seed)
