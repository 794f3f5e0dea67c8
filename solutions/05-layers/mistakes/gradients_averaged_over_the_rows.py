"""A gradient of a batch is a mean."""

TASK = 5
FEEDBACK = (
    "Your `.dW` is the right value divided by the number of rows. If a mean is wanted, it is taken where the "
    "final result is computed, and `dout` contains it already. When a weight moves, the output moves with it in "
    "several rows: do these effects add up or average out? Does your `.db` follow the same rule?"
)
FEEDBACK_KO = (
    "`.dW`가 맞는 값을 행의 수로 나눈 것과 같습니다. 평균이 필요하면 최종 결과를 구할 때 내고, "
    "`dout`에는 이미 그것이 들어 있습니다. 가중치 하나가 움직이면 여러 행에서 출력이 함께 움직입니다. 이 "
    "효과는 더해질까요, 평균이 될까요? `.db`도 같은 규칙을 따를까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout / len(self.X)
        self.db = dout.mean(axis=0)
        return dout @ self.W.T


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout / len(self.X)
        self.db = dout.sum(axis=0)
        return dout @ self.W.T
