"""A Value clears what it was made of."""

TASK = 3
FEEDBACK = (
    "Your `zero_grad` clears what the Value was made of, and leaves its own gradient as it was. Where does the "
    "order of task 2 end?"
)
FEEDBACK_KO = "`zero_grad`가 자신을 만든 것들은 지우고 자기 기울기는 남겨 둡니다. 과제 2의 순서는 어디에서 끝나나요?"


class Value(Value):
    def zero_grad(self):
        for value in self.topological_order()[:-1]:
            value.grad = 0.0
