"""The exponent comes down in front, in exp as in a power."""

TASK = 4
FEEDBACK = (
    "The slope of your exp is a · y, the input times the output. At 0 that is 0, but exp rises there. Which function "
    "is its own slope?"
)
FEEDBACK_KO = (
    "exp의 기울기가 입력에 출력을 곱한 a · y로 나옵니다. 그러면 0에서 0이지만, 거기에서도 exp는 올라갑니다. 자기 "
    "자신이 기울기인 함수는 무엇인가요?"
)


class Value(Value):
    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (self.data * y,))
