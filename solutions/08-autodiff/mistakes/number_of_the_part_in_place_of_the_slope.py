"""A gradient is multiplied by the number that it passes."""

TASK = 2
FEEDBACK = (
    "On the way back you multiply by the number of the part that is to get the gradient, not by the slope of the "
    "result by it. For a sum the slope is 1, whatever the numbers. Where does your Value keep the slopes?"
)
FEEDBACK_KO = (
    "거꾸로 갈 때 기울기를 받을 부분의 수를 곱했습니다. 곱해야 하는 것은 그 부분에 대한 기울기입니다. 합이라면 "
    "수가 무엇이든 기울기가 1입니다. Value는 slopes를 어디에 기억하나요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part in value.parts:
                part.grad += part.data * value.grad
