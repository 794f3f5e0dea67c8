"""A power is a repeated product."""

TASK = 4
FEEDBACK = (
    "Your power multiplies a by itself n times, which no loop does −2 or 0.5 times. Python's own `**` for "
    "numbers knows all of them; where is a number that it could be used on?"
)
FEEDBACK_KO = (
    "거듭제곱을 a를 n번 곱해서 구했지만, −2번이나 0.5번을 도는 반복문은 없습니다. Python의 `**`는 수라면 모두 "
    "계산합니다. 그것을 쓸 수 있는 수는 어디에 있나요?"
)


class Value(Value):
    def __pow__(self, n):
        power = Value(1.0)
        for _ in range(n):
            power = power * self
        return power
