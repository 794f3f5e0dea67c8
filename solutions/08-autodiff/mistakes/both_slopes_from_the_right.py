"""The slope of a product is the second number."""

TASK = 2
FEEDBACK = (
    "In your product both Values get the number on the right as their slope: for 2 · 3 these are 3 and 3. One of "
    "the two is right. What should the one on the right get?"
)
FEEDBACK_KO = (
    "여러분의 곱에서는 두 Value가 모두 오른쪽 수를 기울기로 받습니다. 2 · 3이면 3과 3입니다. 둘 중 하나는 "
    "맞습니다. 오른쪽 Value는 무엇을 받아야 할까요?"
)


class Value(Value):
    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, other.data))
