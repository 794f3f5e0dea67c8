"""To clear a Value is to set it to 0."""

TASK = 3
FEEDBACK = (
    "Your `zero_grad` sets the numbers to 0. They are still needed; only what the last way back has left should "
    "go. Which of the two lies in `.data`?"
)
FEEDBACK_KO = (
    "`zero_grad`가 수를 0으로 만듭니다. 수는 아직 필요하고, 사라져야 하는 것은 지난번 역전파가 남긴 것뿐입니다. "
    "`.data`에 있는 것은 둘 중 어느 것인가요?"
)


class Value(Value):
    def zero_grad(self):
        for value in self.topological_order():
            value.data = 0.0


class Value(Value):
    def zero_grad(self):
        for value in self.topological_order():
            value.data = 0.0
            value.grad = 0.0
