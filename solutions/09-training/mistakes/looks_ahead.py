"""Momentum looks ahead."""

TASK = 4
FEEDBACK = (
    "Your step goes on by momentum · v beyond the push, as Nesterov's does: the first one is too long. The "
    "README's moves by v alone. With lr = 0.5 and 0.75, where does p = 1 end when the gradient is 2?"
)
FEEDBACK_KO = (
    "네스테로프의 방법처럼 momentum · v만큼 더 나아가서 첫 걸음이 너무 깁니다. README에서는 "
    "v만큼만 움직입니다. lr = 0.5, momentum = 0.75이고 기울기가 2이면 p = 1은 어디에 "
    "이르나요?"
)


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, 0.0) - self.lr * grads[name]
            moved[name] = params[name] + self.momentum * self.v[name] - self.lr * grads[name]
        return moved
