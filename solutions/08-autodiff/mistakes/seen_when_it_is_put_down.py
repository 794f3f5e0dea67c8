"""What is on the list of things to visit has been visited."""

TASK = 2
FEEDBACK = (
    "A Value that is used again farther from the result keeps the place that its first use gave it, and so stands "
    "behind what was made of it. Which Values have to be in the order before a Value is put into it?"
)
FEEDBACK_KO = (
    "결과에서 더 먼 곳에 다시 쓰인 Value가 처음 쓰인 곳에 따라 정해진 자리에 그대로 있어서, 자신으로 만든 것보다 뒤에 "
    "옵니다. 어떤 Value를 순서에 넣기 전에, 어떤 Value들이 먼저 들어가 있어야 할까요?"
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
