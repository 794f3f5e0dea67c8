"""A gradient begins at 1, or is not there yet."""

TASK = 1
FEEDBACK = (
    "A new Value should have `.grad` 0: as long as nobody has called `backward`, nothing is known to move with "
    "it. What does yours begin with?"
)
FEEDBACK_KO = (
    "새 Value의 `.grad`는 0이어야 합니다. 아무도 `backward`를 호출하지 않았다면 그것과 함께 움직이는 것은 아직 "
    "없기 때문입니다. 여러분의 `.grad`는 무엇에서 시작하나요?"
)


class Value(Value):
    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = 1.0
        self.parts = parts
        self.slopes = slopes


class Value(Value):
    def __init__(self, data, parts=(), slopes=()):
        self.data = data
        self.grad = None
        self.parts = parts
        self.slopes = slopes
