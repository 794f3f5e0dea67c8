"""What a sum is made of is clear by itself."""

TASK = 2
FEEDBACK = (
    "Your result has the right number, but its own gradient is all that `backward` finds: nothing arrives at the "
    "Values that it was made of, whose gradients stay 0. What would the result have to keep, for the way back to "
    "lead to them?"
)
FEEDBACK_KO = (
    "결과의 수는 맞지만 `backward`는 결과 자신의 기울기밖에 찾지 못합니다. 결과를 만든 Value에는 아무것도 "
    "도착하지 않아 기울기가 0으로 남습니다. 거꾸로 가는 길이 그곳까지 이어지려면 결과가 무엇을 기억해야 할까요?"
)


class Value(Value):
    def __add__(self, other):
        return Value(self.data + as_value(other).data)


class Value(Value):
    def __mul__(self, other):
        return Value(self.data * as_value(other).data)
