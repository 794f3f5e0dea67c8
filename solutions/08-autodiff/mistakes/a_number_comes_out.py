"""The result of a function is a number."""

TASK = 4
FEEDBACK = (
    "What comes out here is a plain number. It has the right size and remembers nothing, so that no way back "
    "leads through it. What should come out of every operator and function of a Value?"
)
FEEDBACK_KO = (
    "여기서 그냥 수가 나옵니다. 크기는 맞지만 아무것도 기억하지 못해서 거꾸로 가는 길이 이어지지 않습니다. "
    "Value의 연산자와 함수에서는 무엇이 나와야 할까요?"
)


class Value(Value):
    def tanh(self):
        return math.tanh(self.data)


class Value(Value):
    def exp(self):
        return math.exp(self.data)


class Value(Value):
    def relu(self):
        return max(self.data, 0.0)


class Value(Value):
    def __pow__(self, n):
        return self.data**n


class Value(Value):
    def __sub__(self, other):
        return self.data - as_value(other).data


class Value(Value):
    def __truediv__(self, other):
        return self.data / as_value(other).data


class Value(Value):
    def __neg__(self):
        return -self.data
