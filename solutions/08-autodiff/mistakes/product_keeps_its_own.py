"""Each input knows its own slope."""

TASK = 2
FEEDBACK = (
    "In your product each Value gets its own number as the slope: for 2 · 5 they get 2 and 5. When the 2 becomes 3, "
    "by how much does the product grow, and whose number is that?"
)
FEEDBACK_KO = (
    "여러분의 곱에서는 각 Value가 자기 수를 기울기로 받습니다. 2 · 5이면 2와 5를 받습니다. 2가 3이 되면 곱은 얼마나 "
    "커지고, 그것은 누구의 수인가요?"
)


class Value(Value):
    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (self.data, other.data))
