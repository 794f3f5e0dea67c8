"""The last size is the output and needs no weights of its own."""

TASK = 4
FEEDBACK = (
    "Your network has one layer too few: for the sizes (3, 4, 1) there is no W2. There are weights between every two "
    "neighbouring layers, and those before the output count as well. How many pairs of neighbours do three sizes "
    "make, and how many of them have weights in your network?"
)
FEEDBACK_KO = (
    "층이 하나 모자랍니다. 크기가 (3, 4, 1)일 때 W2가 없습니다. 가중치는 이웃한 두 층 사이마다 있고, 출력층 바로 "
    "앞에도 있습니다. 크기가 세 개이면 이웃한 쌍은 몇 개이고, 여러분의 신경망에서는 그중 몇 쌍에 가중치가 있을까요?"
)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, init, seed)
        self.params = {}
        for i in range(1, len(sizes) - 1):
            self.params[f"W{i}"] = init_weights(sizes[i - 1], sizes[i], init, seed + i)
            self.params[f"b{i}"] = np.zeros(sizes[i])
