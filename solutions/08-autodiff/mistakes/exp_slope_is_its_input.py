"""The slope of e to the power of a is a."""

TASK = 4
FEEDBACK = (
    "The slope of your exp is its input a. Left of 0 that is below 0, but exp never falls. Which function is its "
    "own slope?"
)
FEEDBACK_KO = (
    "exp의 기울기가 입력 a로 나옵니다. 0의 왼쪽에서는 0보다 작아지지만 exp는 어디서도 내려가지 않습니다. 자기 "
    "자신이 기울기인 함수는 무엇인가요?"
)


class Value(Value):
    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (self.data,))
