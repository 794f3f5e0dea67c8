"""The output is added to 1."""

TASK = 4
FEEDBACK = (
    "In your gradient a plus stands where the slope has its minus, so that it comes out steeper than the curve is. "
    "Far to the right the curve is flat, and y is near 1. Which sign makes the slope small there?"
)
FEEDBACK_KO = (
    "기울기 공식에서 빼기가 있을 자리에 더하기가 있어서, 맞는 값보다 가파르게 나옵니다. 오른쪽으로 멀리 가면 곡선은 "
    "평평하고 y는 1에 가깝습니다. 거기서 기울기를 작게 하는 부호는 무엇일까요?"
)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        return dout * self.y * (1 + self.y)


class Tanh(Tanh):
    def backward(self, dout):
        return dout * (1 + self.y**2)
