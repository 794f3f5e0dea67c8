"""Turned round, the order of arriving has the parts first."""

TASK = 2
FEEDBACK = (
    "Your list is the order in which Values are first reached from the result, turned round. That puts parts "
    "first in a plain tree; but where a Value is also used farther on, it can stand behind what was made of it. "
    "Which parts are already in the list when a Value is appended?"
)
FEEDBACK_KO = (
    "여러분의 리스트는 결과에서 출발해 Value에 처음 닿은 순서를 뒤집은 것입니다. 단순한 나무 모양에서는 부분이 "
    "앞에 오지만, 다른 곳에도 쓰인 Value는 자신으로 만든 것보다 뒤에 올 수 있습니다. Value를 덧붙일 때 그 부분 "
    "가운데 무엇이 이미 리스트에 있나요?"
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
        return order[::-1]
