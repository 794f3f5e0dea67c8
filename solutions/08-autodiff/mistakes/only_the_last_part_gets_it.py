"""The gradient goes back along one way."""

TASK = 2
FEEDBACK = (
    "Only the last part of each Value gets a gradient; the first one goes away empty. In a + b, does y not move with a?"
)
FEEDBACK_KO = "Value마다 마지막 부분만 기울기를 받고 첫째 부분은 빈손입니다. a + b는 a와 함께 움직이지 않나요?"


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts[1:], value.slopes[1:], strict=True):
                part.grad += slope * value.grad
