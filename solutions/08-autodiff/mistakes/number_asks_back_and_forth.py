"""number + self is number + self."""

TASK = 1
FEEDBACK = (
    "With a plain number on the left your operator never comes to an end: it writes the number on the left "
    "again, and so Python asks the same method again. On which side of the operator does Python find a Value "
    "that can answer?"
)
FEEDBACK_KO = (
    "왼쪽에 그냥 수가 있으면 연산이 끝나지 않습니다. 메서드 안에서도 수를 왼쪽에 써서 Python이 같은 메서드를 "
    "다시 부르기 때문입니다. Value가 어느 쪽에 있어야 Python이 답을 얻을까요?"
)


class Value(Value):
    def __radd__(self, number):
        return number + self


class Value(Value):
    def __rmul__(self, number):
        return number * self
