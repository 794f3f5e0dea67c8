"""First move, then remember."""

TASK = 4
FEEDBACK = (
    "You divide by h as it was before this gradient, so that the first step is divided by next to nothing. The "
    "memory is renewed first, and then used. In which order do your two lines stand?"
)
FEEDBACK_KO = (
    "이번 기울기를 넣기 전의 h로 나누어서, 첫 걸음을 0에 가까운 수로 나눕니다. 기억을 먼저 새로 고치고 "
    "그다음에 씁니다. 두 줄의 순서는 어떻게 되어 있나요?"
)


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        moved = {}
        for name in params:
            h = self.h.get(name, 0.0)
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(h) + 1e-7)
            self.h[name] = h + grads[name] ** 2
        return moved


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            h = self.h.get(name, 0.0)
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(h) + 1e-7)
            self.h[name] = self.decay * h + (1 - self.decay) * grads[name] ** 2
        return moved
