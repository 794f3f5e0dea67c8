"""6 / a is a / 6."""

TASK = 4
FEEDBACK = (
    "With the number on the left, your fraction is turned round: 6 / a comes out as a / 6. For a = 2, what "
    "should come out?"
)
FEEDBACK_KO = "수가 왼쪽에 있을 때 분수가 뒤집힙니다. 6 / a가 a / 6으로 나옵니다. a = 2이면 얼마가 나와야 하나요?"


class Value(Value):
    def __rtruediv__(self, number):
        return self / number
