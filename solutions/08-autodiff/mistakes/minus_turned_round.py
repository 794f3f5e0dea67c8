"""a − b is how far b is from a."""

TASK = 4
FEEDBACK = "Your `a - b` comes out with the other sign: it is b − a. What is 5 − 3, and what does yours say?"
FEEDBACK_KO = "`a - b`의 부호가 반대로, b − a로 나옵니다. 5 − 3은 얼마이고 여러분의 답은 얼마인가요?"


class Value(Value):
    def __sub__(self, other):
        other = as_value(other)
        return Value(other.data - self.data, (self, other), (-1.0, 1.0))
