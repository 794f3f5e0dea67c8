"""The number that is remembered is the slope."""

TASK = 2
FEEDBACK = (
    "Your products of two Values are right; but where one factor is a plain number, the Value's gradient has the "
    "Value's own number in it, and not the plain one. With a = 2, how much does 3 · a grow when a grows by 1?"
)
FEEDBACK_KO = (
    "두 Value의 곱은 맞습니다. 그런데 한쪽이 그냥 수이면 Value의 기울기에 그 수가 아니라 Value 자신의 수가 "
    "들어갑니다. a = 2일 때 a가 1만큼 커지면 3 · a는 얼마나 커지나요?"
)


class Value(Value):
    def __mul__(self, other):
        if isinstance(other, Value):
            return Value(self.data * other.data, (self, other), (other.data, self.data))
        return Value(self.data * other, (self,), (self.data,))
