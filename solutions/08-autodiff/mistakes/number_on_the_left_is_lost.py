"""The number on the left has been dealt with."""

TASK = 1
FEEDBACK = (
    "With a plain number on the left your result is the Value alone, as if the number were not there. What is 3 "
    "* a for a = 2, and what does yours say?"
)
FEEDBACK_KO = (
    "왼쪽에 그냥 수가 있으면 그 수가 없는 것처럼 Value만 나옵니다. a = 2일 때 3 * a는 얼마이고, 여러분의 답은 "
    "얼마인가요?"
)


class Value(Value):
    def __radd__(self, number):
        return self


class Value(Value):
    def __rmul__(self, number):
        return self
