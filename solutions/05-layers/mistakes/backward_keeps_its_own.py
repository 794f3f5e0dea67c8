"""The gradient of x is made of x, as if each input knew its own slope."""

TASK = 1
FEEDBACK = (
    "Each gradient was multiplied by its own input. The slope by x says how fast the product grows when only x "
    "moves and y stays where it is. When the 3 in 3 × 4 grows by 1, by how much does the product grow?"
)
FEEDBACK_KO = (
    "각 기울기에 자기 입력을 곱했습니다. x에 대한 기울기는 y를 그대로 두고 x만 움직일 때 곱이 얼마나 빨리 "
    "커지는지를 나타냅니다. 3 × 4에서 3이 1만큼 커지면 곱은 얼마나 커질까요?"
)


class MulLayer(MulLayer):
    def backward(self, dout):
        return dout * self.x, dout * self.y
