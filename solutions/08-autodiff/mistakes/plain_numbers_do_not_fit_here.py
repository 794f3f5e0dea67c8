"""Whatever stands on the right is a Value."""

TASK = 4
FEEDBACK = (
    "With a plain number on the right your operator fails: it asks the number for its `.data`, and a number has "
    "none. What did `+` do with `other` first?"
)
FEEDBACK_KO = (
    "오른쪽에 그냥 수가 오면 연산이 실패합니다. 그 수에게 `.data`를 묻지만 그냥 수에는 없기 때문입니다. `+`는 "
    "먼저 `other`를 어떻게 했나요?"
)


class Value(Value):
    def __sub__(self, other):
        return Value(self.data - other.data, (self, other), (1.0, -1.0))


class Value(Value):
    def __truediv__(self, other):
        return Value(self.data / other.data, (self, other), (1 / other.data, -self.data / other.data**2))
