"""The slope of tanh is 1 minus its output."""

TASK = 4
FEEDBACK = (
    "Your `Tanh` has the slope 1 − y: at y = −0.5 that is 1.5, but tanh is never steeper than 1. Its curve is "
    "equally steep at y = 0.5 and at y = −0.5. Are your slopes equal there?"
)
FEEDBACK_KO = (
    "`Tanh`의 기울기가 1 − y로 나와서 y = −0.5에서는 1.5가 됩니다. 그러나 tanh의 기울기는 1을 넘지 않습니다. "
    "곡선의 기울기는 y = 0.5일 때와 y = −0.5일 때 같습니다. 지금의 기울기는 두 곳에서 같을까요?"
)


class Tanh(Tanh):
    def backward(self, dout):
        return dout * (1 - self.y)
