"""The way back goes by the distance from the result."""

TASK = 3
FEEDBACK = (
    "On your way back a Value has its turn too early, before all Values that hand something on to it have had "
    "theirs; what arrives later goes no further. Which order did task 2 make, and why?"
)
FEEDBACK_KO = (
    "거꾸로 갈 때, 어떤 Value에 무언가를 넘겨줄 Value들의 차례가 모두 끝나기 전에 그 Value의 차례가 옵니다. 나중에 "
    "도착한 것은 더 나아가지 못합니다. 과제 2에서 만든 것은 어떤 순서이고, 왜 그랬을까요?"
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
