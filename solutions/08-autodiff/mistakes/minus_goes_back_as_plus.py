"""A difference hands its gradient on like a sum."""

TASK = 4
FEEDBACK = (
    "Your difference has the right value, but its slope by the second number is +1. When b grows by 1, does a − "
    "b grow or fall?"
)
FEEDBACK_KO = "차의 값은 맞지만 둘째 수에 대한 기울기가 +1입니다. b가 1만큼 커지면 a − b는 커지나요, 작아지나요?"


class Value(Value):
    def __sub__(self, other):
        other = as_value(other)
        return Value(self.data - other.data, (self, other), (1.0, 1.0))
