"""h is never 0."""

TASK = 4
FEEDBACK = (
    "Where a slope has always been 0, you divide 0 by 0, and the parameter becomes nan. What does the README add "
    "to the root?"
)
FEEDBACK_KO = (
    "기울기가 줄곧 0이었던 곳에서 0을 0으로 나누어 매개변수가 nan이 됩니다. README에서는 제곱근에 무엇을 더하나요?"
)


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / np.sqrt(self.h[name])
        return moved


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.decay * self.h.get(name, 0.0) + (1 - self.decay) * grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / np.sqrt(self.h[name])
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
            moved[name] = params[name] - self.lr * m / np.sqrt(h)
        return moved
