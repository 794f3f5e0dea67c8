"""The way back begins behind the result."""

TASK = 2
FEEDBACK = (
    "The result has its gradient 1, but it never hands anything on, so all others stay at 0. With which Value "
    "should the way back begin?"
)
FEEDBACK_KO = (
    "결과의 기울기는 1이지만 결과가 아무것도 넘기지 않아 나머지는 모두 0으로 남습니다. 거꾸로 가는 길은 어느 "
    "Value에서 시작해야 할까요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order[:-1]):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
