"""Every gradient begins at 1."""

TASK = 2
FEEDBACK = (
    "Your gradients begin with 1 everywhere, not only at the result, and so they all hold more than what "
    "arrived. What has arrived at a Value before anybody handed something to it?"
)
FEEDBACK_KO = (
    "결과만이 아니라 모든 기울기가 1에서 시작해서, 도착한 것보다 큰 값이 들어 있습니다. 아무도 아직 넘기지 "
    "않았다면 그 Value에 도착한 것은 얼마인가요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 1.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
