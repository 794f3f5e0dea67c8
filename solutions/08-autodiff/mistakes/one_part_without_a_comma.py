"""(self) is a tuple."""

TASK = 4
FEEDBACK = (
    "The way back goes over parts or slopes as over a list, and meets a single Value or number there. "
    "`(self)` is self; how is a tuple written that holds one thing?"
)
FEEDBACK_KO = (
    "거꾸로 갈 때 부분이나 기울기를 리스트처럼 하나씩 보려는데, Value나 수 하나가 그대로 있습니다. `(self)`는 self일 "
    "뿐입니다. 하나만 든 튜플은 어떻게 쓰나요?"
)


class Value(Value):
    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self), (1 - y**2))


class Value(Value):
    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - y**2))


class Value(Value):
    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self), (y))


class Value(Value):
    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (y))


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self), (n * self.data ** (n - 1)))


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self,), (n * self.data ** (n - 1)))


class Value(Value):
    def relu(self):
        if self.data > 0:
            return Value(self.data, (self), (1.0))
        return Value(0.0, (self), (0.0))


class Value(Value):
    def relu(self):
        if self.data > 0:
            return Value(self.data, (self,), (1.0))
        return Value(0.0, (self,), (0.0))
