"""First move, then speed up."""

TASK = 4
FEEDBACK = (
    "Your step is made with the velocity from before, so that the first one goes nowhere. The memory is renewed "
    "first, and then used. In which order do your two lines stand?"
)
FEEDBACK_KO = (
    "걸음에 이전 속도를 써서 첫 걸음에는 움직이지 않습니다. 기억을 먼저 새로 고치고 그다음에 씁니다. 두 줄의 "
    "순서는 어떻게 되어 있나요?"
)


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            moved[name] = params[name] + self.v.get(name, 0.0)
            self.v[name] = self.momentum * self.v.get(name, 0.0) - self.lr * grads[name]
        return moved
