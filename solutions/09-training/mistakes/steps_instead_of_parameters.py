"""update returns the change."""

TASK = 4
FEEDBACK = (
    "You return the step alone. Where the parameter is after the step is asked for. From p = 1 with a step of −1, "
    "what is that?"
)
FEEDBACK_KO = "걸음만 반환했습니다. 걸음을 간 뒤의 매개변수가 필요합니다. p = 1에서 −1만큼 가면 어디인가요?"


class SGD(SGD):
    def update(self, params, grads):
        moved = {}
        for name in params:
            moved[name] = -self.lr * grads[name]
        return moved


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, 0.0) - self.lr * grads[name]
            moved[name] = self.v[name]
        return moved
