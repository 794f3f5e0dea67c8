"""A gradient is a slope."""

TASK = 2
FEEDBACK = (
    "Your Values hand on their slopes alone, or times the gradient of the result, which is 1, without what has "
    "arrived at themselves. For one operator that is right; along a chain it is not. What is the slope of (a + b) · c "
    "by a, and where does the c come from?"
)
FEEDBACK_KO = (
    "Value가 자신에게 도착한 것은 빼고 slopes만 넘기거나, slopes에 결과의 기울기 1만 곱해서 넘깁니다. 연산이 하나이면 "
    "맞지만 여러 개를 이으면 틀립니다. a에 대한 (a + b) · c의 기울기는 얼마이고, 거기의 c는 어디에서 오나요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope
