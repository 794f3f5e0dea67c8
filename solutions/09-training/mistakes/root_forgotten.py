"""h is what the step is divided by."""

TASK = 4
FEEDBACK = "You divide by h itself, without its root. For h = 4, what should lr · g be divided by?"
FEEDBACK_KO = "h의 제곱근이 아니라 h 자체로 나누었습니다. h = 4이면 lr · g를 무엇으로 나누어야 할까요?"


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (self.h[name] + 1e-7)
        return moved


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.decay * self.h.get(name, 0.0) + (1 - self.decay) * grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (self.h[name] + 1e-7)
        return moved


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name] / (1 - self.beta1**self.t)
            h = self.h[name] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * m / (h + 1e-7)
        return moved
