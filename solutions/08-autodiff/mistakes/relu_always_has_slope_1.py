"""A function hands its gradient on as it is."""

TASK = 4
FEEDBACK = (
    "Your relu lets the gradient through where its input is below 0, too. When −3 becomes −2, does the output move?"
)
FEEDBACK_KO = "relu가 입력이 0보다 작을 때도 기울기를 통과시킵니다. −3이 −2가 되면 출력이 움직이나요?"


class Value(Value):
    def relu(self):
        return Value(max(self.data, 0.0), (self,), (1.0,))
