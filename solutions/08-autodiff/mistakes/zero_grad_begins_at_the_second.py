"""A list begins at 1."""

TASK = 3
FEEDBACK = (
    "Your `zero_grad` leaves out the first Value of the order, whose gradient stays as it was. At which index "
    "does a list begin?"
)
FEEDBACK_KO = "`zero_grad`가 순서의 첫 Value를 빼먹어서 그 기울기가 그대로 남습니다. 리스트는 몇 번부터 시작하나요?"


class Value(Value):
    def zero_grad(self):
        for value in self.topological_order()[1:]:
            value.grad = 0.0
