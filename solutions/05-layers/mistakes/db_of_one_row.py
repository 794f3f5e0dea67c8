"""One row is enough for the bias."""

TASK = 5
FEEDBACK = (
    "Your db is what a single row of dout says, and the other rows do not count. The same b was added in every row. "
    "How do the shares of all the rows come together?"
)
FEEDBACK_KO = (
    "db에 dout의 한 행만 들어가고 나머지 행은 빠졌습니다. 모든 행에 같은 b를 더했습니다. 모든 행의 몫은 어떻게 "
    "모을까요?"
)


class Affine(Affine):
    def backward(self, dout):
        dX = super().backward(dout)
        self.db = dout[0]
        return dX


class Affine(Affine):
    def backward(self, dout):
        dX = super().backward(dout)
        self.db = dout[-1]
        return dX
