"""It does not matter which factor of the product is turned."""

TASK = 5
FEEDBACK = (
    "Your numbers in `.dW` are right, but rows and columns have changed places: its shape is (n_out, n_in). Each "
    "weight needs its gradient in the place where it stands itself. Which shape does W have, and which factor "
    "gives dW its rows?"
)
FEEDBACK_KO = (
    "`.dW`의 수는 맞지만 행과 열이 바뀌어 모양이 (n_out, n_in)입니다. 가중치마다 같은 자리에 자기 기울기가 있어야 "
    "합니다. W의 모양은 무엇이고, dW의 행 수를 정하는 것은 곱의 어느 쪽입니까?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = dout.T @ self.X
        self.db = dout.sum(axis=0)
        return dout @ self.W.T
