"""The slope of 1 − a is that of a."""

TASK = 4
FEEDBACK = "Your `1 - a` has the right value, and the slope +1. When a grows by 1, does 1 − a grow or fall?"
FEEDBACK_KO = "`1 - a`의 값은 맞지만 기울기가 +1입니다. a가 1만큼 커지면 1 − a는 커지나요, 작아지나요?"


class Value(Value):
    def __rsub__(self, number):
        return Value(number - self.data, (self,), (1.0,))
