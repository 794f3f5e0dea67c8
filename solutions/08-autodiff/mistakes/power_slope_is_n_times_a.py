"""The slope of a power is n · a."""

TASK = 4
FEEDBACK = (
    "The slope of your power is n · a, which is right for squares only. What is the slope of a³ at a = 2? (2.01³ "
    "− 2³) / 0.01 is about 12."
)
FEEDBACK_KO = (
    "거듭제곱의 기울기가 n · a로 나옵니다. 제곱일 때만 맞는 식입니다. a = 2에서 a³의 기울기는 얼마일까요? (2.01³ "
    "− 2³) / 0.01은 약 12입니다."
)


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self,), (n * self.data,))
