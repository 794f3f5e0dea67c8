"""The slope of a power is the next lower power."""

TASK = 4
FEEDBACK = (
    "The slope of your power is aⁿ⁻¹, without the n in front. For a² at a = 3: (3.1² − 3²) / 0.1 is about 6. "
    "What is 3, and what is missing?"
)
FEEDBACK_KO = (
    "거듭제곱의 기울기가 앞의 n이 빠진 aⁿ⁻¹으로 나옵니다. a = 3에서 a²이라면 (3.1² − 3²) / 0.1은 약 6입니다. 3과 "
    "비교하면 무엇이 빠졌나요?"
)


class Value(Value):
    def __pow__(self, n):
        return Value(self.data**n, (self,), (self.data ** (n - 1),))
