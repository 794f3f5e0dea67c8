"""A set of parts holds all parts."""

TASK = 3
FEEDBACK = (
    "Where both parts are the same Value, as in a + a, only one of the two uses counts. What happens to two "
    "equal keys in a dict or two equal members of a set?"
)
FEEDBACK_KO = (
    "a + a처럼 두 부분이 같은 Value이면 둘 중 한 번만 셉니다. 딕셔너리의 같은 키 두 개나 집합의 같은 원소 두 "
    "개는 어떻게 되나요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in dict(zip(value.parts, value.slopes, strict=True)).items():
                part.grad += slope * value.grad
