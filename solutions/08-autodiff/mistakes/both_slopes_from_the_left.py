"""Both were kept, although one was stored twice."""

TASK = 2
FEEDBACK = (
    "In your product both Values get the number on the left as their slope: for 2 · 3 these are 2 and 2. One of "
    "the two is right. What should the one on the left get?"
)
FEEDBACK_KO = (
    "여러분의 곱에서는 두 Value가 모두 왼쪽 수를 기울기로 받습니다. 2 · 3이면 2와 2입니다. 둘 중 하나는 "
    "맞습니다. 왼쪽 Value는 무엇을 받아야 할까요?"
)


class Value(Value):
    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, (self, other), (self.data, self.data))
