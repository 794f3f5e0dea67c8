"""One factor is enough."""

TASK = 4
FEEDBACK = (
    "The slope in your `Sigmoid` is only one of its two factors, so that it is near 1 on one side. The curve is flat "
    "on both. On the side where your slope is near 1, is y near 0 or near 1, and which factor would make the slope "
    "small there?"
)
FEEDBACK_KO = (
    "`Sigmoid`의 기울기에 곱해야 할 두 값 가운데 하나만 있어서 한쪽에서 1에 가까워집니다. 곡선은 양쪽에서 모두 "
    "평평합니다. 기울기가 1에 가까운 쪽에서 y는 0에 가까울까요, 1에 가까울까요? 거기서 기울기를 작게 하려면 무엇을 "
    "더 곱해야 할까요?"
)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        return dout * (1 - self.y)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        return dout * self.y
