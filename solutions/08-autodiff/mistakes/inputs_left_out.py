"""Only results belong into the order."""

TASK = 2
FEEDBACK = (
    "The Values that were not computed, such as a and b of a · b, are missing in your list. It is their "
    "gradients that one wants in the end. What happens in your method to a Value without parts?"
)
FEEDBACK_KO = (
    "a · b의 a와 b처럼 계산하지 않은 Value가 리스트에 없습니다. 마지막에 알고 싶은 것은 바로 그들의 "
    "기울기입니다. 부분이 없는 Value는 메서드에서 어떻게 되나요?"
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
                if value.parts:
                    order.append(value)

        visit(self)
        return order
