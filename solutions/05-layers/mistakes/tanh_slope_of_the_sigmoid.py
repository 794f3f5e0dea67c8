"""Functions of the same shape have the same slope."""

TASK = 4
FEEDBACK = (
    "Your `Tanh` goes back with the slope of the sigmoid, y · (1 − y): where its output is 0, that slope is 0, "
    "though the curve is steepest there. Between which two numbers does the output of tanh lie, and where are its "
    "flat ends?"
)
FEEDBACK_KO = (
    "`Tanh`의 역전파에서 시그모이드의 기울기인 y · (1 − y)가 나옵니다. 출력이 0인 곳에서 곡선이 가장 가파른데 이 "
    "기울기는 0입니다. tanh의 출력은 어느 두 수 사이에 있고, 곡선이 평평해지는 곳은 어디입니까?"
)


class Tanh(Tanh):
    def backward(self, dout):
        return dout * self.y * (1 - self.y)
