"""h adds up the gradients."""

TASK = 4
FEEDBACK = (
    "Your h is made of the gradients themselves. Below 0 it has no root, and what goes up and down cancels. What "
    "is done with each gradient before it goes into h?"
)
FEEDBACK_KO = (
    "h에 기울기를 그대로 넣었습니다. 0보다 작으면 제곱근이 없고, 오르내리는 기울기는 서로 지워집니다. "
    "기울기는 h에 들어가기 전에 어떻게 되나요?"
)


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + grads[name]
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.decay * self.h.get(name, 0.0) + (1 - self.decay) * grads[name]
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name]
            m = self.m[name] / (1 - self.beta1**self.t)
            h = self.h[name] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
