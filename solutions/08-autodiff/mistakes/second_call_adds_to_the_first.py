"""Gradients add up from call to call."""

TASK = 3
FEEDBACK = (
    "After a second `backward`, your gradients still hold what the first one left. In PyTorch gradients add up from "
    "call to call, too; here `backward` starts anew, and nobody has to remember to clear. What has to be done at its "
    "beginning?"
)
FEEDBACK_KO = (
    "`backward`를 두 번째로 호출하면 기울기에 첫 번째 것이 남아 있습니다. PyTorch에서도 기울기가 호출할 때마다 "
    "더해지지만, 여기서는 `backward`가 새로 시작하므로 지우는 것을 기억할 필요가 없습니다. 맨 처음에 무엇을 해야 "
    "할까요?"
)


class Value(Value):
    def backward(self):
        order = self.topological_order()
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            if value.parts:
                value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad


class Value(Value):
    def backward(self):
        order = self.topological_order()
        for value in order:
            if not value.parts:
                value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for part, slope in zip(value.parts, value.slopes, strict=True):
                part.grad += slope * value.grad
