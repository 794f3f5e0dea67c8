"""The way back begins with what came out."""

TASK = 2
FEEDBACK = (
    "Your way back begins with the result's number instead of its slope, so that all gradients are too large or "
    "too small by that factor. By how much does y move when y moves by 1, whatever its number?"
)
FEEDBACK_KO = (
    "거꾸로 가는 길이 결과의 기울기가 아니라 결과의 수에서 시작해서, 모든 기울기에 그 수가 곱해져 있습니다. y의 "
    "수가 무엇이든, y가 1만큼 움직이면 y는 얼마나 움직이나요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = self.data
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
