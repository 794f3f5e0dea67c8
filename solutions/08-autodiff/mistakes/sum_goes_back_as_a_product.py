"""Every operator multiplies by the other number."""

TASK = 2
FEEDBACK = (
    "Your sum has the slopes of a product: each Value gets the other one's number. When 2 + 3 becomes 3 + 3, by "
    "how much does the sum grow, and does the 3 matter?"
)
FEEDBACK_KO = (
    "여러분의 합은 곱의 기울기를 씁니다. 각 Value가 상대방의 수를 받습니다. 2 + 3이 3 + 3이 되면 합은 얼마나 "
    "커지고, 거기에 3이 영향을 주나요?"
)


class Value(Value):
    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (other.data, self.data))
