"""A Value clears its own gradient."""

TASK = 3
FEEDBACK = (
    "After your `zero_grad` only the Value that it was called on has the gradient 0; those that it was made of keep "
    "theirs. Which list of task 2 holds all of them?"
)
FEEDBACK_KO = (
    "`zero_grad` 다음에 그것을 호출한 Value의 기울기만 0이고, 그 Value를 만든 Value들의 기울기는 그대로입니다. 그 "
    "모두가 들어 있는 것은 과제 2의 어느 리스트인가요?"
)


class Value(Value):
    def zero_grad(self):
        self.grad = 0.0
