"""What arrives is handed on as it is."""

TASK = 2
FEEDBACK = (
    "What arrives at your product goes on to both of its parts as it is, as at a sum: as if its slopes were 1 and 1. "
    "When 2 · 3 becomes 3 · 3, by how much does the product grow? Each part gets what arrives times its slope."
)
FEEDBACK_KO = (
    "여러분의 곱은 합처럼, 기울기가 1과 1인 것처럼 받은 것을 두 부분에 그대로 넘깁니다. 2 · 3이 3 · 3이 되면 "
    "곱은 얼마나 커지나요? 각 부분은 받은 것에 자기 기울기를 곱한 값을 받습니다."
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part in value.parts:
                part.grad += value.grad


class Value(Value):
    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (1.0, 1.0))
