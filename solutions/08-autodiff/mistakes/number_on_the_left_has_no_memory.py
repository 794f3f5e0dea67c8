"""With a plain number on the left only the number changes."""

TASK = 2
FEEDBACK = (
    "With a plain number on the left your result has the right number, but no memory: the Value beside it gets the "
    "gradient 0. In 3 * a, what is the result made of, and with which slopes?"
)
FEEDBACK_KO = (
    "왼쪽에 보통 수가 있을 때 결과의 수는 맞지만 기억이 없어서, 옆에 있는 Value의 기울기가 0입니다. 3 * a의 결과는 "
    "무엇으로 만들어졌고, 기울기는 각각 얼마일까요?"
)


class Value(Value):
    def __radd__(self, number):
        return Value(number + self.data)


class Value(Value):
    def __rmul__(self, number):
        return Value(number * self.data)


class Value(Value):
    def __radd__(self, number):
        return Value(number + self.data)

    def __rmul__(self, number):
        return Value(number * self.data)
