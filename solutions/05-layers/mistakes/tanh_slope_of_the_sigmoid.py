"""Functions of the same shape have the same slope."""

TASK = 4
FEEDBACK = (
    "Your `Tanh` goes back with the slope of the sigmoid, y · (1 − y). Where the output of tanh is 0, this gives "
    "0, but the curve is steepest there. Between which two numbers does the output of tanh lie, and what should "
    "the slope be near these two?"
)
FEEDBACK_KO = (
    "`Tanh`의 역전파에서 시그모이드의 기울기인 y · (1 − y)가 나옵니다. tanh의 출력이 0인 곳에서 이 값은 0이지만, "
    "곡선은 거기서 가장 가파릅니다. tanh의 출력은 어느 두 수 사이에 있고, 그 두 수 가까이에서 기울기는 어떠해야 "
    "할까요?"
)


class Tanh(Tanh):
    def backward(self, dout):
        return dout * self.y * (1 - self.y)
