"""relu keeps what is below 0."""

TASK = 4
FEEDBACK = "Your relu keeps what is below 0 and stops what is above. For 3, what should come out, and for −3?"
FEEDBACK_KO = "relu가 0보다 작은 것을 남기고 큰 것을 막습니다. 3이면 무엇이 나와야 하고, −3이면 무엇이 나와야 하나요?"


class Value(Value):
    def relu(self):
        return Value(min(self.data, 0.0), (self,), (1.0 if self.data < 0 else 0.0,))
