"""A sign does not matter for a slope."""

TASK = 4
FEEDBACK = "Your `-a` has the right value, and the slope +1. When a grows by 1, does −a grow or fall?"
FEEDBACK_KO = "`-a`의 값은 맞지만 기울기가 +1입니다. a가 1만큼 커지면 −a는 커지나요, 작아지나요?"


class Value(Value):
    def __neg__(self):
        return Value(-self.data, (self,), (1.0,))
