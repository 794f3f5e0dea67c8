"""One factor is enough."""

TASK = 4
FEEDBACK = (
    "The slope in your `Sigmoid` is only one of its two factors, so that it is near 1 on one side. The curve is flat "
    "on both. What is y · (1 − y) when y is near 0, and when it is near 1?"
)
FEEDBACK_KO = (
    "`Sigmoid`의 기울기에 두 인수 가운데 하나만 있어서 한쪽에서 1에 가까워집니다. 곡선은 양쪽에서 모두 평평합니다. "
    "y가 0에 가까울 때와 1에 가까울 때 y · (1 − y)는 얼마일까요?"
)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        return dout * (1 - self.y)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        return dout * self.y
