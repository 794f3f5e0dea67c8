"""Python takes 1 off the exponent."""

TASK = 4
FEEDBACK = (
    "The slope of your power is n · aⁿ − 1: the 1 is taken off at the very end. For a² at a = 3 that is 17, but (3.1² "
    "− 3²) / 0.1 is about 6. What belongs into brackets, so that the exponent becomes smaller?"
)
FEEDBACK_KO = (
    "거듭제곱의 기울기가 n · aⁿ − 1로, 1을 맨 끝에서 뺍니다. a = 3에서 a²이라면 17이지만, (3.1² − 3²) / 0.1은 약 "
    "6입니다. 지수가 작아지려면 무엇을 괄호로 묶어야 할까요?"
)


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self,), (n * self.data**n - 1,))
