"""Each use is a place in the list."""

TASK = 2
FEEDBACK = (
    "A Value that is used twice has two turns with you, and would hand on twice what arrived at it first. How can "
    "your method know that it has been somewhere already?"
)
FEEDBACK_KO = (
    "두 번 쓰인 Value에 차례가 두 번 옵니다. 그러면 처음 도착한 것을 두 번 넘겨주게 됩니다. 이미 방문했다는 것을 "
    "어떻게 알 수 있을까요?"
)


class Value(Value):
    def topological_order(self):
        order = []
        for part in self.parts:
            order += part.topological_order()
        return [*order, self]
