"""Every operator hands its gradient on as it is."""

TASK = 2
FEEDBACK = (
    "Your product hands its gradient on as it is, with the slopes 1 and 1, as a sum does. When 2 · 3 becomes 3 · "
    "3, by how much does the product grow?"
)
FEEDBACK_KO = (
    "여러분의 곱은 합처럼 기울기 1과 1로, 받은 것을 그대로 넘깁니다. 2 · 3이 3 · 3이 되면 곱은 얼마나 커지나요?"
)


class Value(Value):
    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (1.0, 1.0))
