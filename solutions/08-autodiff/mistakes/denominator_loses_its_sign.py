"""A larger denominator makes a larger fraction."""

TASK = 4
FEEDBACK = (
    "By the number above your fraction has the right slope; by the one below it, the sign is wrong. When the "
    "denominator grows, does 6 / 2 grow or fall?"
)
FEEDBACK_KO = (
    "분수의 기울기가 분자에 대해서는 맞고 분모에 대해서는 부호가 틀립니다. 분모가 커지면 6 / 2는 커지나요, 작아지나요?"
)


class Value(Value):
    def __truediv__(self, other):
        other = as_value(other)
        return Value(self.data / other.data, (self, other), (1 / other.data, self.data / other.data**2))
