"""What comes back is added to the slope."""

TASK = 4
FEEDBACK = (
    "Your layer adds dout to its slope. The chain rule puts slopes one after another: when a step makes everything 3 "
    "times as large, and the next one half as large, how do you get what both do together?"
)
FEEDBACK_KO = (
    "층이 dout에 기울기를 더합니다. 연쇄 법칙에서는 기울기가 차례로 작용합니다. 한 단계가 3배로, 다음 단계가 "
    "절반으로 만들면, 둘을 합친 결과는 어떻게 구할까요?"
)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        return dout + self.y * (1 - self.y)


class Tanh(Tanh):
    def backward(self, dout):
        return dout + (1 - self.y**2)
