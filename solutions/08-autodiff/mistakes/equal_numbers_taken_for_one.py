"""What has the same number is the same Value."""

TASK = 2
FEEDBACK = (
    "Two Values that happen to have the same number count as one in your list, and one of them is missing. What "
    "tells two objects apart, even if they are equal?"
)
FEEDBACK_KO = (
    "우연히 같은 수를 가진 두 Value를 하나로 보아 하나가 리스트에서 빠졌습니다. 값이 같더라도 두 객체를 구별해 "
    "주는 것은 무엇인가요?"
)


class Value(Value):
    def topological_order(self):
        order = []
        seen = set()

        def visit(value):
            if value.data not in seen:
                seen.add(value.data)
                for part in value.parts:
                    visit(part)
                order.append(value)

        visit(self)
        return order


class Value(Value):
    def topological_order(self):
        order = []

        def visit(value):
            if value.data not in [each.data for each in order]:
                for part in value.parts:
                    visit(part)
                order.append(value)

        visit(self)
        return order
