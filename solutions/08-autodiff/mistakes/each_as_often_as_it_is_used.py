"""Each use is a place in the list."""

TASK = 2
FEEDBACK = (
    "A Value that is used twice stands in your list twice. On the way back it would have its turn twice. How can "
    "your method know that it has been somewhere already?"
)
FEEDBACK_KO = (
    "두 번 쓰인 Value가 리스트에도 두 번 나옵니다. 그러면 거꾸로 갈 때도 차례가 두 번 옵니다. 이미 방문했다는 "
    "것을 어떻게 알 수 있을까요?"
)


class Value(Value):
    def topological_order(self):
        order = []
        for part in self.parts:
            order += part.topological_order()
        return [*order, self]
