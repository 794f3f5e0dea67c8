"""One way leads back."""

TASK = 2
FEEDBACK = (
    "Your list follows only one of a Value's two parts: the first of them. What was reached by way of the second "
    "is missing. What does your loop go over?"
)
FEEDBACK_KO = "리스트가 두 부분 가운데 첫째만 따라갑니다. 둘째를 거쳐야 닿는 것은 빠졌습니다. 반복문은 무엇을 도나요?"


class Value(Value):
    def topological_order(self):
        order = []
        seen = set()

        def visit(value):
            if value not in seen:
                seen.add(value)
                for part in value.parts[:1]:
                    visit(part)
                order.append(value)

        visit(self)
        return order
