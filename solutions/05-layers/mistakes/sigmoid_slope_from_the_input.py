"""The y in y · (1 − y) is what the layer was given."""

TASK = 4
FEEDBACK = (
    "The slope of your `Sigmoid` is made of its input: for x = 2 it is −2. But the sigmoid never falls, so its "
    "slope is never below 0. In a formula with y, what does y stand for, and what does your layer remember?"
)
FEEDBACK_KO = (
    "`Sigmoid`의 기울기가 입력으로 만들어져서 x = 2에서 −2가 나옵니다. 시그모이드는 어디서도 내려가지 않으므로 "
    "기울기가 0보다 작을 수 없습니다. y로 쓴 식에서 y는 무엇을 나타내고, 이 계층은 무엇을 기억하고 있을까요?"
)


class Sigmoid(Sigmoid):
    def forward(self, x):
        self.x = x
        return 1 / (1 + np.exp(-x))

    def backward(self, dout):
        return dout * self.x * (1 - self.x)
