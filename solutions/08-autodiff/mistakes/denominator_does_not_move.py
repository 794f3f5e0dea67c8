"""Only the number above matters."""

TASK = 4
FEEDBACK = "The number below gets the gradient 0, as if a / b did not move with b. What is 6 / 2, and what is 6 / 3?"
FEEDBACK_KO = "a / b가 b와 함께 움직이지 않는 것처럼 분모의 기울기가 0입니다. 6 / 2는 얼마이고 6 / 3은 얼마인가요?"


class Value(Value):
    def __truediv__(self, other):
        other = as_value(other)
        return Value(self.data / other.data, (self, other), (1 / other.data, 0.0))
