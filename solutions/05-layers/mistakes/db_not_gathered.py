"""A sum passes the gradient on, so db is dout."""

TASK = 5
FEEDBACK = (
    "Your `.db` is `dout` itself, with one row for each row of X. An addition does pass the gradient on, but here "
    "the same b is added in every row. When b moves, in how many rows does the output move with it?"
)
FEEDBACK_KO = (
    "`.db`가 `dout` 그대로여서 X의 행마다 한 행씩 있습니다. 덧셈이 기울기를 그대로 흘려보내는 것은 맞지만, "
    "여기서는 하나의 b가 모든 행에 더해졌습니다. b가 움직이면 몇 개의 행에서 출력이 함께 움직일까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout
        self.db = dout
        return dout @ self.W.T
