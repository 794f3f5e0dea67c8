"""The slope of 1 / b is −1 / b."""

TASK = 4
FEEDBACK = (
    "By the number below, the slope of your fraction is −a / b. Measure it: 6 / 2 is 3, and 6 / 2.01 is about "
    "2.985. How much is that per unit of b, and which power of b is missing?"
)
FEEDBACK_KO = (
    "분모에 대한 기울기가 −a / b로 나옵니다. 재 보세요. 6 / 2는 3이고 6 / 2.01은 약 2.985입니다. b가 1만큼 "
    "움직일 때로 치면 얼마이고, b의 몇 제곱이 빠졌을까요?"
)


class Value(Value):
    def __truediv__(self, other):
        other = as_value(other)
        return Value(self.data / other.data, (self, other), (1 / other.data, -self.data / other.data))
