"""a ** n is a times n."""

TASK = 4
FEEDBACK = "Your power is a product: 2 ** 3 comes out as 6. How often is the 2 multiplied by itself?"
FEEDBACK_KO = "거듭제곱이 곱으로 나옵니다. 2 ** 3이 6이 됩니다. 2를 몇 번 곱해야 할까요?"


class Value(Value):
    def __pow__(self, n):
        return self * n
