"""Adding to a number changes it."""

TASK = 1
FEEDBACK = (
    "Your operator writes its result into the Value on the left: after it, that one has another `.data`. Both "
    "Values are still needed, for other sums and for the way back. Which of them should hold the result?"
)
FEEDBACK_KO = (
    "여러분의 연산자가 결과를 왼쪽 Value에 써 넣어서, 연산 뒤에 그 Value의 `.data`가 달라집니다. 두 Value는 다른 "
    "계산에도, 거꾸로 가는 길에도 아직 필요합니다. 결과는 어디에 담아야 할까요?"
)


class Value(Value):
    def __add__(self, other):
        self.data = self.data + as_value(other).data
        return self


class Value(Value):
    def __mul__(self, other):
        self.data = self.data * as_value(other).data
        return self
