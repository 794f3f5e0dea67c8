"""Whatever goes back changes the numbers."""

TASK = 2
FEEDBACK = (
    "Your `backward` changes numbers: afterwards some `.data` are others. To look how much something would move, "
    "nothing has to be moved. Which line writes into `.data`?"
)
FEEDBACK_KO = (
    "`backward`가 수를 바꿉니다. 그 뒤에 `.data`가 달라져 있습니다. 얼마나 움직일지 알아보려고 실제로 움직일 "
    "필요는 없습니다. 어느 줄이 `.data`에 쓰나요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
                part.data -= part.grad
