"""A gradient is handed on as soon as it arrives."""

TASK = 3
FEEDBACK = (
    "On your way back a Value has its turn too early, and only once: what arrives at it later goes no further. How can "
    "a Value know that all that was made of it has had its turn?"
)
FEEDBACK_KO = (
    "거꾸로 갈 때 Value의 차례가 한 번뿐인데 너무 일찍 옵니다. 나중에 도착한 것은 더 나아가지 못합니다. 자신으로 만든 "
    "모든 것의 차례가 끝났다는 것을 Value는 어떻게 알 수 있을까요?"
)


class Value(Value):
    def backward(self):
        for value in self.topological_order():
            value.grad = 0.0
        self.grad = 1.0
        seen = set()

        def hand_on(value):
            if value not in seen:
                seen.add(value)
                for part, slope in zip(value.parts, value.slopes, strict=True):
                    part.grad += slope * value.grad
                    hand_on(part)

        hand_on(self)


class Value(Value):
    def backward(self):
        for value in self.topological_order():
            value.grad = 0.0
        self.grad = 1.0
        seen, waiting = {self}, [self]
        while waiting:
            value = waiting.pop()
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
                if part not in seen:
                    seen.add(part)
                    waiting.append(part)
