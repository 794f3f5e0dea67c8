"""The gradient that arrives is the gradient."""

TASK = 3
FEEDBACK = (
    "Where a Value is used twice, its gradient is not the sum of what arrives: for a + a you get 1. What arrives at "
    "one place from several sides, is it to be replaced or added up?"
)
FEEDBACK_KO = (
    "Value를 두 번 쓸 때 기울기가 도착한 것의 합이 아닙니다. a + a에서 1이 나옵니다. 여러 쪽에서 한 곳에 도착한 것은 "
    "바꿔 써야 할까요, 더해야 할까요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad = slope * value.grad
