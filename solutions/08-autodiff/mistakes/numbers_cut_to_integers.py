"""Numbers are whole."""

TASK = 1
FEEDBACK = "Your Values lose what stands behind the point: 2.5 is kept as 2. Which line makes whole numbers of them?"
FEEDBACK_KO = "여러분의 Value는 소수점 아래를 잃어버립니다. 2.5가 2로 남습니다. 어느 줄이 수를 정수로 만드나요?"


class Value(Value):
    def __init__(self, data, parts=(), slopes=()):
        self.data = int(data)
        self.grad = 0.0
        self.parts = parts
        self.slopes = slopes
