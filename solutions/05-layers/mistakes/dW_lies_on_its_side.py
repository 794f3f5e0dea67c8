"""It does not matter which factor of the product is turned."""

TASK = 5
FEEDBACK = (
    "The numbers in your `.dW` are right, but rows and columns have changed places: its shape is (n_out, n_in). "
    "Each weight needs its gradient in the same place as in W. Which shape does W have, and which factor of a "
    "matrix product decides how many rows the result has?"
)
FEEDBACK_KO = (
    "`.dW`의 수는 맞지만 행과 열이 바뀌어 모양이 (n_out, n_in)입니다. 기울기는 W의 가중치와 같은 자리에 있어야 "
    "합니다. W의 모양은 무엇이고, 행렬 곱에서 결과의 행 수를 정하는 것은 앞의 행렬과 뒤의 행렬 중 어느 쪽일까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = dout.T @ self.X
        self.db = dout.sum(axis=0)
        return dout @ self.W.T
