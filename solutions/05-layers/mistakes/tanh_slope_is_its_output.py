"""The slope is what was kept."""

TASK = 4
FEEDBACK = (
    "In your `Tanh` dout is multiplied by the output y itself, so that the slope is 0 at 0 and negative to the left. "
    "The curve rises everywhere, and most steeply at 0. How is the slope made of y?"
)
FEEDBACK_KO = (
    "`Tanh`에서 dout에 출력 y를 그대로 곱해서, 기울기가 0에서는 0이고 왼쪽에서는 음수가 됩니다. 곡선은 어디서나 "
    "올라가고 0에서 가장 가파릅니다. 기울기는 y로 어떻게 만들까요?"
)


class Tanh(Tanh):
    def backward(self, dout):
        return dout * self.y
