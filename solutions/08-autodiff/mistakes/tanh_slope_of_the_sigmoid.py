"""All S-shaped curves have the slope y(1 − y)."""

TASK = 4
FEEDBACK = (
    "The slope of your tanh is y · (1 − y), which is that of sigmoid. At 0 tanh is steepest, with the slope 1. "
    "What does yours say there?"
)
FEEDBACK_KO = (
    "tanh의 기울기가 시그모이드의 기울기인 y · (1 − y)로 나옵니다. tanh는 0에서 가장 가파르고 기울기는 1입니다. "
    "그곳에서 여러분의 답은 얼마인가요?"
)


class Value(Value):
    def tanh(self):
        y = math.tanh(self.data)
        return Value(y, (self,), (y * (1 - y),))
