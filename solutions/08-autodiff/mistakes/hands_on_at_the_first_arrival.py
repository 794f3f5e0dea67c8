"""A gradient is handed on as soon as it arrives."""

TASK = 3
FEEDBACK = (
    "Each of your Values hands on what it has when it is first reached. What arrives at it later goes no "
    "further. How can a Value know that all that was made of it has had its turn?"
)
FEEDBACK_KO = (
    "Value가 처음 닿았을 때 가진 것만 넘깁니다. 나중에 도착한 것은 더 나아가지 못합니다. 자신으로 만든 모든 것의 "
    "차례가 끝났다는 것을 Value는 어떻게 알 수 있을까요?"
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
