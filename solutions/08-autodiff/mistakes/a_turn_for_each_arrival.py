"""Whoever gets something hands on all that it has."""

TASK = 3
FEEDBACK = (
    "On your way back some Values have more than one turn, and hand on again what they have handed on before: for "
    "y = (d + b) · d, d has two. When is the one moment at which d has all that will arrive?"
)
FEEDBACK_KO = (
    "거꾸로 갈 때 어떤 Value는 차례가 여러 번 와서, 이미 넘긴 것을 또 넘깁니다. y = (d + b) · d이면 d의 차례가 두 번 "
    "옵니다. d에 도착할 것이 모두 도착한 때는 언제인가요?"
)


class Value(Value):
    def backward(self):
        for value in self.topological_order():
            value.grad = 0.0
        self.grad = 1.0
        turns = []  # of which some programs take 2⁴⁰; these have to come to an end

        def hand_on(value):
            turns.append(value)
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
                if len(turns) < 5000:
                    hand_on(part)

        hand_on(self)


class Value(Value):
    def backward(self):
        for value in self.topological_order():
            value.grad = 0.0
        self.grad = 1.0
        turns = []  # of which some programs take 2⁴⁰; these have to come to an end

        def hand_on(value):
            turns.append(value)
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
            for part in value.parts:
                if len(turns) < 5000:
                    hand_on(part)

        hand_on(self)


class Value(Value):
    def backward(self):
        for value in self.topological_order():
            value.grad = 0.0
        self.grad = 1.0
        waiting = [self]
        for value in waiting:
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
                if len(waiting) < 5000:
                    waiting.append(part)


class Value(Value):
    def backward(self):
        for value in self.topological_order():
            value.grad = 0.0
        self.grad = 1.0
        waiting, turns = [self], 0
        while waiting and turns < 5000:
            value = waiting.pop()
            turns += 1
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
                waiting.append(part)
