"""A name in the class belongs to each object."""

TASK = 1
FEEDBACK = (
    "All your Values have the number of the one that was made last, as if it were kept in one place for all. "
    "What belongs to an object, and what to its class?"
)
FEEDBACK_KO = (
    "모든 Value가 마지막에 만든 Value의 수를 갖고 있습니다. 수를 한 곳에 두고 함께 쓰는 것과 같습니다. 무엇이 "
    "객체에 속하고 무엇이 클래스에 속할까요?"
)


class Value(Value):
    def __init__(self, data, parts=(), slopes=()):
        Value.data = data
        self.grad = 0.0
        self.parts = parts
        self.slopes = slopes
