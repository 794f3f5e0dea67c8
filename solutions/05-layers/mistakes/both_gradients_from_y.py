"""Both inputs are kept, although y was stored under both names."""

TASK = 1
FEEDBACK = (
    "Both gradients are made of y: after `forward(3, 4)` and `backward(2)` they are 8 and 8. One of the two is "
    "right. Which of the numbers that your layer remembers should be 3?"
)
FEEDBACK_KO = (
    "두 기울기가 모두 y로 만들어졌습니다. `forward(3, 4)` 다음에 `backward(2)`를 부르면 "
    "8과 8입니다. 둘 중 하나는 맞습니다. 지금 층이 기억하는 수 가운데 3이어야 하는 것은 어느 것일까요?"
)


class MulLayer(MulLayer):
    def backward(self, dout):
        return dout * self.y, dout * self.y
