"""Python multiplies by the whole difference."""

TASK = 4
FEEDBACK = (
    "Your gradient is the one that comes out when the brackets round 1 − … are missing: dout is multiplied by the "
    "first part alone, and the rest is subtracted from it. Which part has to be worked out before it is multiplied?"
)
FEEDBACK_KO = (
    "1 − …를 묶는 괄호가 없을 때의 기울기가 나옵니다. dout을 앞부분에만 곱하고 나머지는 그대로 뺀 것입니다. 곱하기 "
    "전에 먼저 계산해야 하는 부분은 어디일까요?"
)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        return dout * self.y * 1 - self.y


class Tanh(Tanh):
    def backward(self, dout):
        return dout * 1 - self.y**2
