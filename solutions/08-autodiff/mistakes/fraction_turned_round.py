"""a / b is b over a."""

TASK = 4
FEEDBACK = "Your `a / b` is turned round: it is b / a. What is 6 / 2, and what does yours say?"
FEEDBACK_KO = "`a / b`가 뒤집혀서 b / a로 나옵니다. 6 / 2는 얼마이고 여러분의 답은 얼마인가요?"


class Value(Value):
    def __truediv__(self, other):
        return as_value(other) * self**-1
