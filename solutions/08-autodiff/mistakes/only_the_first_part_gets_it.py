"""The gradient goes back along one way."""

TASK = 2
FEEDBACK = (
    "Only the first part of each Value gets a gradient; the second one goes away empty. In a + b, does y not "
    "move with b?"
)
FEEDBACK_KO = "Value마다 첫째 부분만 기울기를 받고 둘째 부분은 빈손입니다. a + b는 b와 함께 움직이지 않나요?"


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts[:1], value.slopes, strict=False):
                part.grad += slope * value.grad
