"""The right value is enough."""

TASK = 4
FEEDBACK = (
    "The value is right, but nothing goes back through it: what it was made of gets the gradient 0. A new Value "
    "without parts and slopes has no memory. What should it be given besides its number?"
)
FEEDBACK_KO = (
    "값은 맞지만 기울기가 이곳을 지나가지 못해서, 이것을 만든 Value의 기울기가 0입니다. parts와 slopes가 없는 새 "
    "Value에는 기억이 없습니다. 수 말고 무엇을 더 주어야 할까요?"
)


class Value(Value):
    def tanh(self):
        return Value(math.tanh(self.data))


class Value(Value):
    def exp(self):
        return Value(math.exp(self.data))


class Value(Value):
    def relu(self):
        return Value(max(self.data, 0.0))


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n)


class Value(Value):
    def __sub__(self, other):
        return Value(self.data - as_value(other).data)


class Value(Value):
    def __truediv__(self, other):
        return Value(self.data / as_value(other).data)


class Value(Value):
    def __neg__(self):
        return Value(-self.data)
