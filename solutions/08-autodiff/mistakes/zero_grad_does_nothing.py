"""Changing a copy changes the object."""

TASK = 3
FEEDBACK = (
    "After your `zero_grad` all gradients are what they were. Neither giving a name another meaning nor changing "
    "a list of copied numbers changes a Value. What has to stand on the left of the `=`?"
)
FEEDBACK_KO = (
    "`zero_grad` 다음에도 기울기가 모두 그대로입니다. 이름에 다른 뜻을 주거나 수를 옮겨 담은 리스트를 바꾸어도 "
    "Value는 바뀌지 않습니다. `=`의 왼쪽에 무엇이 있어야 할까요?"
)


class Value(Value):
    def zero_grad(self):
        grads = [value.grad for value in self.topological_order()]
        for i in range(len(grads)):
            grads[i] = 0.0
