"""A Value clears its own gradient."""

TASK = 3
FEEDBACK = (
    "After your `d.zero_grad()` with d = a · b, only the gradient of d is 0; a and b keep theirs. Which list of "
    "task 2 holds all that d was made of?"
)
FEEDBACK_KO = (
    "d = a · b일 때 `d.zero_grad()` 다음에 d의 기울기만 0이고 a와 b의 기울기는 그대로입니다. d를 만드는 데 쓰인 "
    "모든 Value는 과제 2의 어느 리스트에 들어 있나요?"
)


class Value(Value):
    def zero_grad(self):
        self.grad = 0.0
