"""Whatever stands on the right is a Value."""

TASK = 1
FEEDBACK = (
    "With a plain number on the right your operator fails: it asks the number for its `.data`, and a number has "
    "none. What could be done with `other` first, so that both cases become one?"
)
FEEDBACK_KO = (
    "오른쪽에 그냥 수가 오면 연산이 실패합니다. 그 수에게 `.data`를 묻지만 그냥 수에는 없기 때문입니다. 두 "
    "경우가 하나가 되려면 먼저 `other`를 어떻게 하면 될까요?"
)


class Value(Value):
    def __add__(self, other):
        return Value(self.data + other.data, (self, other), (1.0, 1.0))


class Value(Value):
    def __mul__(self, other):
        return Value(self.data * other.data, (self, other), (other.data, self.data))
