"""The effects on the way add up."""

TASK = 2
FEEDBACK = (
    "Along the way back your slopes are added, where they should be multiplied: one step away from the result "
    "you get the slope plus 1. When c counts for 3 in y, and b for 2 in c, for how much does b count in y?"
)
FEEDBACK_KO = (
    "거꾸로 가는 길에서 기울기를 곱하지 않고 더했습니다. 결과에서 한 걸음 떨어진 곳에서 기울기에 1을 더한 값이 "
    "나옵니다. c가 1 움직일 때 y가 3, b가 1 움직일 때 c가 2 움직인다면, b가 1 움직일 때 y는 얼마나 움직이나요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope + value.grad
