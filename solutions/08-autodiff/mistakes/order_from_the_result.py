"""What is gone through first stands first."""

TASK = 2
FEEDBACK = (
    "Your list begins with the result, and each Value stands before its own parts: it is the right list from the "
    "other end. When may a Value be appended, before its parts or after them?"
)
FEEDBACK_KO = (
    "여러분의 리스트는 결과에서 시작하고, Value가 저마다 자신의 부분보다 앞에 있습니다. 맞는 리스트를 거꾸로 쓴 "
    "것입니다. Value는 자신의 부분보다 먼저 덧붙여야 할까요, 나중에 덧붙여야 할까요?"
)


class Value(Value):
    def topological_order(self):
        order = []
        seen = set()

        def visit(value):
            if value not in seen:
                seen.add(value)
                for part in value.parts:
                    visit(part)
                order.append(value)

        visit(self)
        return order[::-1]


class Value(Value):
    def topological_order(self):
        order = []
        seen = set()

        def visit(value):
            if value not in seen:
                seen.add(value)
                for part in value.parts:
                    visit(part)
                order.append(value)

        visit(self)
        return order[::-1]

    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in order:
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
