"""A power is its own slope."""

TASK = 4
FEEDBACK = (
    "The slope of your power is the power itself. That holds for e to the power of a, where a stands above. What "
    "is the slope of a² at a = 3?"
)
FEEDBACK_KO = (
    "거듭제곱의 기울기가 거듭제곱 자신으로 나옵니다. 그것은 a가 지수인 e의 a제곱에서 맞는 이야기입니다. a = "
    "3에서 a²의 기울기는 얼마인가요?"
)


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self,), (self.data**n,))
