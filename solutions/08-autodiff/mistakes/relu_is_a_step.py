"""relu is on or off."""

TASK = 4
FEEDBACK = "Your relu is 1 where its input is above 0, like a step. What should come out for 3?"
FEEDBACK_KO = "relu가 계단처럼 입력이 0보다 크면 1을 냅니다. 3이면 무엇이 나와야 할까요?"


class Value(Value):
    def relu(self):
        return Value(1.0 if self.data > 0 else 0.0, (self,), (0.0,))


class Value(Value):
    def relu(self):
        return Value(1.0 if self.data > 0 else 0.0, (self,), (1.0 if self.data > 0 else 0.0,))
