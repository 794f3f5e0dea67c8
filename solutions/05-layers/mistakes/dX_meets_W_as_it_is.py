"""The way back multiplies by the same W as the way forward."""

TASK = 5
FEEDBACK = (
    "`backward` stops because the shapes do not fit, as if `dout`, of shape (N, n_out), were multiplied by W as it "
    "stands, of shape (n_in, n_out). Which two lengths must be equal in a matrix product, and which shape should "
    "dX have?"
)
FEEDBACK_KO = (
    "모양이 맞지 않아 `backward`가 멈춥니다. 모양이 (N, n_out)인 `dout`을 모양이 (n_in, n_out)인 W와 그대로 "
    "곱하려고 한 것과 같습니다. 행렬을 곱할 때 서로 같아야 하는 두 길이는 무엇이고, dX의 모양은 무엇이어야 할까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W
