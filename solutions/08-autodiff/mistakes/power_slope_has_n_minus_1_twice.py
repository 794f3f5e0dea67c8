"""The exponent falls by 1, and then comes down in front."""

TASK = 4
FEEDBACK = (
    "The slope of your power is (n − 1) · aⁿ⁻¹. For a² at a = 3 that is 3, but (3.1² − 3²) / 0.1 is about 6. Which "
    "number should stand in front?"
)
FEEDBACK_KO = (
    "거듭제곱의 기울기가 (n − 1) · aⁿ⁻¹으로 나옵니다. a = 3에서 a²이라면 3이지만, (3.1² − 3²) / 0.1은 약 6입니다. 앞에 "
    "어떤 수가 와야 하나요?"
)


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self,), ((n - 1) * self.data ** (n - 1),))
