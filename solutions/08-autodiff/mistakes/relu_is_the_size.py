"""relu makes everything positive."""

TASK = 4
FEEDBACK = "Your relu gives the size of a number: for −3 it is 3. What should be left of a number below 0?"
FEEDBACK_KO = "relu가 수의 크기를 냅니다. −3이면 3이 나옵니다. 0보다 작은 수에서는 무엇이 남아야 할까요?"


class Value(Value):
    def relu(self):
        return Value(abs(self.data), (self,), (1.0 if self.data > 0 else -1.0,))
