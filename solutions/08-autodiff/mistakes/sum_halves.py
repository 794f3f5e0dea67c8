"""Two who share get half each."""

TASK = 2
FEEDBACK = (
    "Your sum gives each Value half of its gradient. But when one of them grows by 1 and the other stays, by how "
    "much does the sum grow?"
)
FEEDBACK_KO = (
    "여러분의 합은 각 Value에 기울기의 절반씩만 줍니다. 하나가 1만큼 커지고 다른 하나가 그대로이면 합은 얼마나 "
    "커지나요?"
)


class Value(Value):
    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (0.5, 0.5))
