"""A gradient of a batch is a mean."""

TASK = 5
FEEDBACK = (
    "Your `.dW` and `.db` are the right ones divided by the number of rows. Whether the loss is a mean is settled "
    "where the loss is computed, and `dout` has it in it already. When b grows by 1, each row's output grows by "
    "1: do these effects add up or average out?"
)
FEEDBACK_KO = (
    "`.dW`와 `.db`가 올바른 값을 행의 수로 나눈 값입니다. 평균을 낼지는 손실을 구하는 곳에서 정하고, `dout`에 "
    "이미 들어 있습니다. b가 1만큼 커지면 모든 행의 출력이 1씩 커집니다. 이 영향은 합쳐야 합니까, 평균을 내야 "
    "합니까?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout / len(self.X)
        self.db = dout.mean(axis=0)
        return dout @ self.W.T
