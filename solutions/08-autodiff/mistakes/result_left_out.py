"""The list holds what the result was made of."""

TASK = 2
FEEDBACK = "The result itself is missing in your list. On the way back everything begins with it. Where does it belong?"
FEEDBACK_KO = "리스트에 결과 자신이 없습니다. 거꾸로 가는 길은 바로 거기에서 시작합니다. 어느 자리에 있어야 할까요?"


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
        return order[:-1]
