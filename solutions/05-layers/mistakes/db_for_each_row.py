"""Each row of X has a gradient of the bias."""

TASK = 5
FEEDBACK = (
    "Your `.db` has one number for each row of X, added up across the neurons. But b belongs to the neurons, and "
    "all rows use the same b. Along which axis of `dout` do the rows follow each other, and along which the "
    "neurons?"
)
FEEDBACK_KO = (
    "`.db`에 X의 행마다 수가 하나씩 있습니다. 뉴런 방향으로 더한 값입니다. 그러나 b는 뉴런에 속하고, 모든 행이 "
    "같은 b를 씁니다. `dout`에서 행이 늘어선 축과 뉴런이 늘어선 축은 각각 어느 것일까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout
        self.db = np.sum(dout, axis=1)
        return dout @ self.W.T
