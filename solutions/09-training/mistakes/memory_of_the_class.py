"""A variable of the class belongs to the object."""

TASK = 4
FEEDBACK = (
    "Two of your objects share one memory: what one has learnt, the other finds. A dict that stands in the class, "
    "outside `__init__`, is the same for all objects. Where is a new one made for each?"
)
FEEDBACK_KO = (
    "객체 둘이 기억 하나를 함께 써서, 하나가 남긴 것을 다른 하나가 보게 됩니다. `__init__` 밖, "
    "클래스에 적은 딕셔너리는 모든 객체가 함께 씁니다. 객체마다 새로 만드는 곳은 어디인가요?"
)


class Momentum(Momentum):
    v = {}  # noqa: RUF012

    def __init__(self, lr=0.1, momentum=0.9):
        self.lr = lr
        self.momentum = momentum


class AdaGrad(AdaGrad):
    h = {}  # noqa: RUF012

    def __init__(self, lr=0.1):
        self.lr = lr


class RMSProp(RMSProp):
    h = {}  # noqa: RUF012

    def __init__(self, lr=0.01, decay=0.9):
        self.lr = lr
        self.decay = decay
