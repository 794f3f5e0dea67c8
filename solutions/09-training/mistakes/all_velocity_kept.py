"""Velocities add up."""

TASK = 4
FEEDBACK = (
    "Your velocity keeps all of the old one. Without friction the ball never comes to rest. Which share of it stays?"
)
FEEDBACK_KO = "이전 속도를 모두 남깁니다. 마찰이 없으면 공은 멈추지 않습니다. 이전 속도는 얼마만큼 남아야 할까요?"


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = self.v.get(name, 0.0) - self.lr * grads[name]
            moved[name] = params[name] + self.v[name]
        return moved
