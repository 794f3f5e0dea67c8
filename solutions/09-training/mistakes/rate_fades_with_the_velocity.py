"""momentum and lr both shrink the push."""

TASK = 4
FEEDBACK = (
    "Your push is multiplied by momentum, too. Only the old velocity fades. After the first step with lr = 0.5 "
    "and the gradient 2, what is v?"
)
FEEDBACK_KO = (
    "미는 힘에도 momentum을 곱했습니다. 줄어드는 것은 이전 속도뿐입니다. lr = 0.5이고 기울기가 "
    "2이면 첫 걸음 뒤의 v는 얼마인가요?"
)


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = self.momentum * (self.v.get(name, 0.0) - self.lr * grads[name])
            moved[name] = params[name] + self.v[name]
        return moved
