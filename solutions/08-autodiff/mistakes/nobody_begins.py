"""All gradients begin at 0."""

TASK = 2
FEEDBACK = (
    "Here all gradients are 0 after `backward`, also that of the result: nobody has anything to hand on. By how much "
    "does y move when y moves by 1, and is that number still there when the way back begins?"
)
FEEDBACK_KO = (
    "여기서는 `backward` 다음에 결과의 것까지 모든 기울기가 0입니다. 넘겨줄 것을 가진 Value가 없습니다. y가 1만큼 "
    "움직이면 y는 얼마나 움직이고, 거꾸로 가기 시작할 때 그 수가 아직 남아 있나요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
