"""The way back goes by the distance from the result."""

TASK = 3
FEEDBACK = (
    "Your way back takes the Values nearest to the result first. A Value that is used both near and far away has "
    "its turn too early then, before all has arrived at it. Which order did task 2 make, and why?"
)
FEEDBACK_KO = (
    "거꾸로 갈 때 결과에 가까운 Value부터 보았습니다. 가까운 곳에도 먼 곳에도 쓰인 Value는 모두 도착하기 전에 "
    "너무 일찍 차례가 옵니다. 과제 2에서 만든 것은 어떤 순서이고, 왜 그랬을까요?"
)


class Value(Value):
    def backward(self):
        for value in self.topological_order():
            value.grad = 0.0
        self.grad = 1.0
        waiting = [self]
        for value in waiting:
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
                if part not in waiting:
                    waiting.append(part)
