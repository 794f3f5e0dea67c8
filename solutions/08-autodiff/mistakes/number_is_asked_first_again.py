"""number − self is number − self."""

TASK = 4
FEEDBACK = (
    "With a plain number on the left your operator never comes to an end: it comes back to the same method again and "
    "again. What could the number be made into first, so that Python asks it, and not self?"
)
FEEDBACK_KO = (
    "왼쪽에 그냥 수가 있으면 연산이 끝나지 않고 같은 메서드로 자꾸 되돌아옵니다. 먼저 수를 무엇으로 만들면 Python이 "
    "self가 아니라 그것에게 물을까요?"
)


class Value(Value):
    def __rsub__(self, number):
        return number - self


class Value(Value):
    def __rtruediv__(self, number):
        return number / self
