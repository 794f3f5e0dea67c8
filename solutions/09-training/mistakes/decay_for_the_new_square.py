"""decay is how much comes in."""

TASK = 4
FEEDBACK = (
    "Your old and new shares are swapped: decay of the new square comes in, and the rest of the old h stays. With "
    "decay = 0.75 and the gradient 2, what is h after the first step?"
)
FEEDBACK_KO = (
    "옛것과 새것의 몫이 바뀌었습니다. 새 제곱이 decay만큼 들어오고 옛 h가 나머지만큼 남습니다. decay "
    "= 0.75이고 기울기가 2이면 첫 걸음 뒤의 h는 얼마인가요?"
)


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = (1 - self.decay) * self.h.get(name, 0.0) + self.decay * grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
