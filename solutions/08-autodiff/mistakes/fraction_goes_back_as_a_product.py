"""A fraction has the slopes of a product."""

TASK = 4
FEEDBACK = (
    "The slopes of your fraction are those of a product: each number gets the other one. When a in a / 2 grows "
    "by 1, does the fraction grow by 2 or by a half?"
)
FEEDBACK_KO = (
    "분수의 기울기가 곱의 기울기처럼 상대방의 수로 나옵니다. a / 2에서 a가 1만큼 커지면 분수는 2만큼 커지나요, "
    "절반만큼 커지나요?"
)


class Value(Value):
    def __truediv__(self, other):
        other = as_value(other)
        return Value(self.data / other.data, (self, other), (other.data, self.data))
