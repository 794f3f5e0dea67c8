"""The square belongs to the whole difference."""

TASK = 4
FEEDBACK = (
    "The slope in your `Tanh` is (1 − y)², as if the square belonged to the whole difference. When y is near −1, "
    "that is near 4, though the curve is flat there. What exactly is squared?"
)
FEEDBACK_KO = (
    "`Tanh`의 기울기가 (1 − y)²으로 나옵니다. 차 전체를 제곱한 것과 같습니다. y가 −1에 가까우면 4에 가까워지지만 "
    "곡선은 거기서 평평합니다. 제곱하는 것은 정확히 무엇일까요?"
)


class Tanh(Tanh):
    def backward(self, dout):
        return dout * (1 - self.y) ** 2
