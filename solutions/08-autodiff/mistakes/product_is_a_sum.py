"""The second method is like the first."""

TASK = 1
FEEDBACK = "Your `*` adds: for 2 and 3 it gives 5. What is in your `__mul__` that was copied from `__add__`?"
FEEDBACK_KO = "`*`가 더합니다. 2와 3이면 5가 나옵니다. `__mul__`에 `__add__`에서 그대로 옮겨 온 것이 무엇인가요?"


class Value(Value):
    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (other.data, self.data))
