"""Gradients are collected over all calls."""

TASK = 5
FEEDBACK = (
    "After a second `backward` the gradients of the first are still in `.dW` or `.db`, as if the new ones were added "
    "to them. What is kept there should belong to the last `backward` alone. If learning moves W after each way back, "
    "how often would the first gradient move it?"
)
FEEDBACK_KO = (
    "`backward`를 두 번째로 호출한 다음에도 첫 번째 기울기가 `.dW`나 `.db`에 남아 있습니다. 새 기울기를 거기에 더한 "
    "것과 같습니다. 남기는 값은 마지막 `backward`의 것이어야 합니다. 역전파를 할 때마다 W를 고친다면, 첫 번째 기울기는 "
    "W를 몇 번이나 움직이게 될까요?"
)


class Affine(Affine):
    def __init__(self, W, b):
        super().__init__(W, b)
        self.dW = np.zeros(W.shape)
        self.db = np.zeros(b.shape)

    def backward(self, dout):
        self.dW = self.dW + self.X.T @ dout
        self.db = self.db + dout.sum(axis=0)
        return dout @ self.W.T


class Affine(Affine):
    def __init__(self, W, b):
        super().__init__(W, b)
        self.dW = np.zeros(W.shape)

    def backward(self, dout):
        self.dW = self.dW + self.X.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T


class Affine(Affine):
    def __init__(self, W, b):
        super().__init__(W, b)
        self.db = np.zeros(b.shape)

    def backward(self, dout):
        self.dW = self.X.T @ dout
        self.db = self.db + dout.sum(axis=0)
        return dout @ self.W.T
