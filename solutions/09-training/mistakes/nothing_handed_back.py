"""The dict of the caller is changed."""

TASK = 4
FEEDBACK = (
    "`update` returns None. Here it returns a new dict, and leaves params as it is. What is the last line of your "
    "method?"
)
FEEDBACK_KO = (
    "`update`가 None을 반환합니다. 여기서는 params를 그대로 두고 새 딕셔너리를 반환합니다. "
    "메서드의 마지막 줄은 무엇인가요?"
)


class SGD(SGD):
    def update(self, params, grads):
        for name in params:
            params[name] = params[name] - self.lr * grads[name]


class Momentum(Momentum):
    def update(self, params, grads):
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, 0.0) - self.lr * grads[name]
            params[name] = params[name] + self.v[name]


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + grads[name] ** 2
            params[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)


class RMSProp(RMSProp):
    def update(self, params, grads):
        for name in params:
            self.h[name] = self.decay * self.h.get(name, 0.0) + (1 - self.decay) * grads[name] ** 2
            params[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name] / (1 - self.beta1**self.t)
            h = self.h[name] / (1 - self.beta2**self.t)
            params[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
