"""A gradient holds the whole product."""

TASK = 1
FEEDBACK = (
    "Both your gradients are dout · x · y, so that x and y get the same one. When x grows by 1, by how much does x · "
    "y grow?"
)
FEEDBACK_KO = "두 기울기가 모두 dout · x · y여서 x와 y가 같은 값을 받습니다. x가 1 커지면 x · y는 얼마나 커질까요?"


class MulLayer(MulLayer):
    def backward(self, dout):
        return dout * self.x * self.y, dout * self.x * self.y
