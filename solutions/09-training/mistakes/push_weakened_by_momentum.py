"""The velocity is a mean."""

TASK = 4
FEEDBACK = (
    "Your push is multiplied by 1 − momentum, as if the velocity were a running mean. In the README's formula the "
    "whole push is added. With 0.75, what is v after the first step?"
)
FEEDBACK_KO = (
    "미는 힘에 1 − momentum을 곱했습니다. 속도가 이동 평균인 것과 같습니다. README의 식에서는 "
    "미는 힘을 모두 더합니다. 0.75이면 첫 걸음 뒤의 v는 얼마인가요?"
)


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, 0.0) - (1 - self.momentum) * self.lr * grads[name]
            moved[name] = params[name] + self.v[name]
        return moved
