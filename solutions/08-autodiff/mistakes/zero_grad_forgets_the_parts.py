"""To begin anew is to forget."""

TASK = 3
FEEDBACK = (
    "After your `zero_grad` a Value does not know any more what it was made of: the next `backward` reaches none of "
    "it. Which of the things that a Value keeps is to change?"
)
FEEDBACK_KO = (
    "`zero_grad` 다음에는 Value가 무엇으로 만들어졌는지 더는 알지 못합니다. 다음 `backward`가 그 가운데 "
    "어디에도 닿지 않습니다. Value가 가진 것 가운데 무엇이 바뀌어야 할까요?"
)


class Value(Value):
    def zero_grad(self):
        for value in self.topological_order():
            value.grad = 0.0
            value.parts = value.slopes = ()
