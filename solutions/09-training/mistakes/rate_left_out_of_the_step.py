"""The gradient is the step."""

TASK = 4
FEEDBACK = "Your step does not depend on lr: it is as long as with lr = 1. Where in the formula does lr stand?"
FEEDBACK_KO = "걸음이 lr와 상관없습니다. lr = 1일 때와 길이가 같습니다. 식에서 lr는 어디에 있나요?"


class SGD(SGD):
    def update(self, params, grads):
        moved = {}
        for name in params:
            moved[name] = params[name] - grads[name]
        return moved


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, 0.0) - grads[name]
            moved[name] = params[name] + self.v[name]
        return moved


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + grads[name] ** 2
            moved[name] = params[name] - grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.decay * self.h.get(name, 0.0) + (1 - self.decay) * grads[name] ** 2
            moved[name] = params[name] - grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
