"""The y in 1 − y² is what tanh was given."""

TASK = 4
FEEDBACK = (
    "The slope of your tanh is 1 − a², made of its input. tanh never falls, so its slope is never below 0; what "
    "does yours say at a = 2? In the formula with y, what does y stand for?"
)
FEEDBACK_KO = (
    "tanh의 기울기가 입력으로 만든 1 − a²으로 나옵니다. tanh는 어디서도 내려가지 않으므로 기울기가 0보다 작을 수 "
    "없는데, a = 2에서는 얼마가 나오나요? y로 쓴 식에서 y는 무엇인가요?"
)


class Value(Value):
    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - self.data**2,))
