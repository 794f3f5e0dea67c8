"""A function hands its gradient on as it is."""

TASK = 4
FEEDBACK = "Your exp has the slope 1 everywhere. It is that steep at 0; is it no steeper at 2?"
FEEDBACK_KO = "exp의 기울기가 어디서나 1입니다. 0에서는 그렇지만 2에서도 더 가파르지 않을까요?"


class Value(Value):
    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (1.0,))
