"""`__rmul__` is written like `__radd__`."""

TASK = 1
FEEDBACK = (
    "3 * a comes out as 3 + a: with a number on the left, your product is a sum. Which operator does Python ask "
    "`__rmul__` for?"
)
FEEDBACK_KO = (
    "3 * a가 3 + a로 나옵니다. 왼쪽에 수가 있을 때 곱이 합이 되었습니다. Python은 어떤 연산자에서 `__rmul__`을 "
    "호출하나요?"
)


class Value(Value):
    def __rmul__(self, number):
        return self + number
