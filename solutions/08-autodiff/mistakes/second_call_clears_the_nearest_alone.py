"""What a Value was made of is its parts."""

TASK = 3
FEEDBACK = (
    "Your second `backward` begins anew only at the result and at its own parts. Whatever lies farther back still "
    "holds what the first call left, and the new gradient is added to that. With c = a · b and y = c + b, which "
    "Value of the graph is not a part of y itself?"
)
FEEDBACK_KO = (
    "`backward`를 두 번째로 호출하면 결과와 그 바로 앞의 부분만 새로 시작합니다. 더 먼 곳에는 첫 번째 호출이 남긴 "
    "기울기가 그대로 있어서 새 기울기가 거기에 더해집니다. c = a · b이고 y = c + b일 때, 그래프의 Value 가운데 y의 "
    "부분이 아닌 것은 무엇인가요?"
)


class Value(Value):
    def backward(self):
        for part in self.parts:
            part.grad = 0.0
        self.grad = 1.0
        for value in reversed(self.topological_order()):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
