"""The slope of tanh is what is missing to 1."""

TASK = 4
FEEDBACK = (
    "Your `Tanh` has the slope 1 − y, as if a square had been lost: at y = −0.5 that is 1.5, more than the "
    "largest slope, 1. The curve is equally steep at y = 0.5 and y = −0.5. Are your slopes equal there?"
)
FEEDBACK_KO = (
    "`Tanh`의 기울기가 제곱이 빠진 것처럼 1 − y로 나옵니다. y = −0.5에서는 1.5가 되어 가장 큰 기울기인 1을 "
    "넘습니다. 곡선의 기울기는 y = 0.5와 y = −0.5에서 같습니다. 지금의 기울기는 두 곳에서 같습니까?"
)


class Tanh(Tanh):
    def backward(self, dout):
        return dout * (1 - self.y)
