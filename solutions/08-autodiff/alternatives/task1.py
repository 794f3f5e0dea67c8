"""Task 1 in another way."""

NOTE = (
    "`__radd__ = __add__` gives one method two names: a sum and a product do not depend on the order, so that no "
    "second method is needed."
)
NOTE_KO = (
    "`__radd__ = __add__`는 메서드 하나에 이름 두 개를 줍니다. 합과 곱은 순서와 상관없으므로 메서드를 하나 더 쓸 "
    "필요가 없습니다."
)


class Value(Value):  # the rest as before
    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    __radd__ = __add__
    __rmul__ = __mul__
