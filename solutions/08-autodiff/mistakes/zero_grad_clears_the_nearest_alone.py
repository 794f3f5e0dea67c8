"""What a Value was made of is its parts."""

TASK = 3
FEEDBACK = (
    "Your `zero_grad` clears the gradients of the Value and of its own parts; what lies farther back keeps its "
    "gradient. With d = a · b and e = d · a, which Value of the graph is not a part of e itself, and which list of "
    "task 2 holds it?"
)
FEEDBACK_KO = (
    "`zero_grad`가 Value 자신과 그 바로 앞의 부분까지만 기울기를 지우고, 더 먼 곳의 기울기는 그대로 남습니다. "
    "d = a · b이고 e = d · a일 때, 그래프의 Value 가운데 e의 부분이 아닌 것은 무엇이고, 과제 2의 어느 리스트에 들어 "
    "있나요?"
)


class Value(Value):
    def zero_grad(self):
        self.grad = 0.0
        for part in self.parts:
            part.grad = 0.0

    def backward(self):
        self.zero_grad()
        self.grad = 1.0
        for value in reversed(self.topological_order()):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad


class Value(Value):
    def zero_grad(self):
        self.grad = 0.0
        for part in self.parts:
            part.grad = 0.0
