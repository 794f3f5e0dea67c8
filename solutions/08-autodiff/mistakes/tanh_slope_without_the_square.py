"""The slope of tanh is 1 − y."""

TASK = 4
FEEDBACK = (
    "The slope of your tanh is 1 − y. Left and right of 0 tanh is equally steep; is yours? What is done with y "
    "in the formula?"
)
FEEDBACK_KO = (
    "tanh의 기울기가 1 − y로 나옵니다. tanh는 0의 왼쪽과 오른쪽에서 똑같이 가파른데, 여러분의 것도 그런가요? "
    "식에서 y를 어떻게 하나요?"
)


class Value(Value):
    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - y,))
