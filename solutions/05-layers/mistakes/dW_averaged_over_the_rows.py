"""The gradient of a weight is a mean over the batch."""

TASK = 5
FEEDBACK = (
    "Your `.dW` is the right value divided by the number of rows; `.db` is right. If a mean is wanted, it is "
    "taken where the final result is computed, and `dout` contains it already. When a weight moves, in how many "
    "rows does the output move with it, and do these effects add up?"
)
FEEDBACK_KO = (
    "`.dW`가 맞는 값을 행의 수로 나눈 것과 같고, `.db`는 맞습니다. 평균은 최종 결과를 구할 때 이미 "
    "냈고, `dout`에 들어 있습니다. 가중치 하나가 움직이면 몇 개의 행에서 출력이 함께 움직이고, 그 효과는 "
    "더해질까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout / len(self.X)
        self.db = dout.sum(axis=0)
        return dout @ self.W.T
