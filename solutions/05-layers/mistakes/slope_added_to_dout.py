"""What comes back is added to the slope."""

TASK = 4
FEEDBACK = (
    "Your layer adds dout to its slope. The chain rule puts slopes one after another: when a step makes everything 3 "
    "times as large, and the next one half as large, how do you get what both do together?"
)
FEEDBACK_KO = (
    "계층이 dout에 기울기를 더합니다. 연쇄법칙에서는 기울기가 차례로 작용합니다. 한 단계에서 3배가 되고 다음 "
    "단계에서 절반이 되면, 모두 몇 배가 되는지 어떻게 구할까요?"
)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        return dout + self.y * (1 - self.y)


class Tanh(Tanh):
    def backward(self, dout):
        return dout + (1 - self.y**2)
