"""The gradient of a bias is a mean over the batch."""

TASK = 5
FEEDBACK = (
    "Your `.db` is the mean of `dout` over the rows. If a mean is wanted, it is taken where the final result is "
    "computed, and `dout` contains it already. When b grows by 1, the output grows by 1 in every row: do these "
    "effects add up or average out?"
)
FEEDBACK_KO = (
    "`.db`로 `dout`의 행 평균이 나왔습니다. 평균은 최종 결과를 구할 때 이미 냈고, `dout`에 들어 "
    "있습니다. b가 1 커지면 모든 행의 출력이 1씩 커집니다. 이 효과는 더해질까요, 평균이 될까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout
        self.db = dout.mean(axis=0)
        return dout @ self.W.T
