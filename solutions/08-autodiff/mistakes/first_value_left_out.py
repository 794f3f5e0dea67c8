"""A list begins at 1."""

TASK = 2
FEEDBACK = (
    "The first Value of the order is missing in your list, one of those that were made of nothing. How many "
    "Values has the graph of a · b, and how many does your list have?"
)
FEEDBACK_KO = (
    "순서의 첫 Value, 곧 다른 것으로 만들지 않은 Value 하나가 리스트에 없습니다. a · b의 그래프에는 Value가 몇 "
    "개이고 여러분의 리스트에는 몇 개인가요?"
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
        return order[1:]
