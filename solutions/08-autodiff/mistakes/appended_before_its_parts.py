"""Whoever is visited is written down at once."""

TASK = 2
FEEDBACK = (
    "Your list is in the order of arriving: a Value is written down when it is reached, and its parts after it. "
    "So the result comes first. Which line should wait until all parts are in the list?"
)
FEEDBACK_KO = (
    "여러분의 리스트는 도착한 순서입니다. Value에 닿자마자 적고 그 부분은 그 뒤에 적어서, 결과가 맨 앞에 옵니다. "
    "모든 부분이 리스트에 들어갈 때까지 기다려야 하는 줄은 무엇인가요?"
)


class Value(Value):
    def topological_order(self):
        order = []
        seen = set()

        def visit(value):
            if value not in seen:
                seen.add(value)
                order.append(value)
                for part in value.parts:
                    visit(part)

        visit(self)
        return order
