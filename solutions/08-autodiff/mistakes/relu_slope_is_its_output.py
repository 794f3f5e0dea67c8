"""The slope of relu is what comes out."""

TASK = 4
FEEDBACK = (
    "The slope of your relu is its output, so that it is 3 at 3. When 3 becomes 4, by how much does the output grow?"
)
FEEDBACK_KO = "relu의 기울기가 출력으로 나와서 3에서 3입니다. 3이 4가 되면 출력은 얼마나 커지나요?"


class Value(Value):
    def relu(self):
        return Value(max(self.data, 0.0), (self,), (max(self.data, 0.0),))
