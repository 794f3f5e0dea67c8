"""What is on the list of things to visit has been visited."""

TASK = 2
FEEDBACK = (
    "A Value that is used again farther from the result keeps the place that its first use gave it, and so stands "
    "behind what was made of it. When may a Value be called visited: when it is put down for later, or when its "
    "turn comes?"
)
FEEDBACK_KO = (
    "결과에서 더 먼 곳에 다시 쓰인 Value가 처음 쓰인 곳에 따라 정해진 자리에 그대로 있어서, 자신으로 만든 것보다 뒤에 "
    "옵니다. Value를 방문했다고 적을 때는 나중에 보려고 담아 둘 때인가요, 그 차례가 왔을 때인가요?"
)


class Value(Value):
    def topological_order(self):
        order, seen, waiting = [], {self}, [self]
        while waiting:
            value = waiting.pop()
            order.append(value)
            for part in value.parts:
                if part not in seen:
                    seen.add(part)
                    waiting.append(part)
        return order[::-1]
