"""A bias is a table of one row."""

TASK = 4
FEEDBACK = (
    "Your biases have the shape (1, n_out), where (n_out,) is asked for. They are added to every row either way, but "
    "whoever reads `.params` finds a matrix in place of a vector. Which shape does `np.zeros(4)` have?"
)
FEEDBACK_KO = (
    "편향의 모양이 (n_out,)이 아니라 (1, n_out)입니다. 어느 쪽이든 모든 행에 더해지지만, `.params`를 읽는 쪽은 벡터 "
    "대신 행렬을 보게 됩니다. `np.zeros(4)`의 모양은 무엇인가요?"
)


class MLP(MLP):
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        super().__init__(sizes, hidden, problem, init, seed)
        for i in range(1, len(sizes)):
            self.params[f"b{i}"] = np.zeros((1, sizes[i]))

    def gradients(self, X, t):
        found = super().gradients(X, t)
        return {name: part.reshape(self.params[name].shape) for name, part in found.items()}
