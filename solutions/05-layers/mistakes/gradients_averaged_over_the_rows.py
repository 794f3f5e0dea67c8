"""A gradient of a batch is a mean."""

TASK = 5
FEEDBACK = (
    "Your `.dW` and `.db` are the right values divided by the number of rows. If a mean is wanted, it is taken "
    "where the final result is computed, and `dout` contains it already. When b grows by 1, the output grows by 1 "
    "in every row: do these effects add up or average out?"
)
FEEDBACK_KO = (
    "`.dW`와 `.db`가 올바른 값을 행의 수로 나눈 값입니다. 평균이 필요하면 최종 결과를 구할 때 내고, 그것은 이미 "
    "`dout`에 들어 있습니다. b가 1만큼 커지면 모든 행의 출력이 1씩 커집니다. 이 영향은 모두 더해야 할까요, 평균을 "
    "내야 할까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout / len(self.X)
        self.db = dout.mean(axis=0)
        return dout @ self.W.T
