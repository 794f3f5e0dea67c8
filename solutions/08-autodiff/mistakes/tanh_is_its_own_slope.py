"""The slope of tanh is tanh."""

TASK = 4
FEEDBACK = "The slope of your tanh is tanh itself. Far to the right tanh is flat. Is its value small there, too?"
FEEDBACK_KO = "tanh의 기울기가 tanh 자신으로 나옵니다. 오른쪽 멀리에서 tanh는 평평합니다. 그곳에서 값도 작은가요?"


class Value(Value):
    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (y,))
