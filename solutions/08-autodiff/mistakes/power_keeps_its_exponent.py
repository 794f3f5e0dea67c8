"""The n comes down, and stays above."""

TASK = 4
FEEDBACK = (
    "The slope of your power is n · aⁿ: the exponent came down in front and is still above, too. Is the slope of "
    "a² at a = 3 really 18?"
)
FEEDBACK_KO = (
    "거듭제곱의 기울기가 n · aⁿ으로 나옵니다. 지수가 앞으로 내려왔는데 위에도 그대로 남아 있습니다. a = 3에서 "
    "a²의 기울기가 정말 18인가요?"
)


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self,), (n * self.data**n,))
