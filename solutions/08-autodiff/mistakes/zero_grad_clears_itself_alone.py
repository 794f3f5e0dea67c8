"""A Value clears its own gradient."""

TASK = 3
FEEDBACK = (
    "Your `zero_grad` clears the Value itself, and none of those that it was made of. Which list of task 2 holds "
    "all of them?"
)
FEEDBACK_KO = (
    "`zero_grad`가 자기 자신만 지우고 자신을 만든 것들은 지우지 않습니다. 과제 2의 어느 리스트에 그 모두가 들어 있나요?"
)


class Value(Value):
    def zero_grad(self):
        self.grad = 0.0
