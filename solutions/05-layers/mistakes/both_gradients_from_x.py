"""Both inputs are kept, although x was stored under both names."""

TASK = 1
FEEDBACK = (
    "Both gradients are made of x: after `forward(3, 4)` and `backward(2)` they are 6 and 6, as if y had never "
    "been kept. One of the two is right. Which of the numbers that your layer remembers should be 4?"
)
FEEDBACK_KO = (
    "두 기울기가 모두 x로 만들어졌습니다. `forward(3, 4)` 다음에 `backward(2)`를 호출하면 6과 6이 나와서, y를 "
    "기억해 두지 않은 것과 같습니다. 둘 중 하나는 맞습니다. 계층이 기억하는 수 가운데 4여야 하는 것은 어느 "
    "것일까요?"
)


class MulLayer(MulLayer):
    def forward(self, x, y):
        self.x = x
        self.y = x
        return x * y
