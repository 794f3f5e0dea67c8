"""The result tells its parts; or the order is gone through from its beginning."""

TASK = 2
FEEDBACK = (
    "Only the parts of the result get a gradient; what these were made of stays at 0. So it is, too, when the "
    "order is gone through from its beginning, where nobody has anything to hand on yet. Whose turn is it right "
    "after the result?"
)
FEEDBACK_KO = (
    "결과의 부분만 기울기를 받고, 그 부분을 만든 것들은 0으로 남습니다. 순서를 처음부터 보아도 이렇게 됩니다. "
    "그때는 아직 넘겨줄 것을 가진 Value가 없기 때문입니다. 결과 바로 다음은 누구 차례인가요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in order:
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad


class Value(Value):
    def backward(self):
        for value in self.topological_order():
            value.grad = 0.0
        self.grad = 1.0
        for part, slope in zip(self.parts, self.slopes, strict=True):
            part.grad += slope
