"""An optimiser has one memory."""

TASK = 4
FEEDBACK = (
    "Your parameters share one memory: what the first leaves in it, the second finds there. Each name has its "
    "own. How can a dict hold one for each?"
)
FEEDBACK_KO = (
    "매개변수들이 기억 하나를 함께 씁니다. 첫째가 남긴 것을 둘째가 보게 됩니다. 기억은 이름마다 따로 "
    "있습니다. 딕셔너리로 이름마다 하나씩 두려면 어떻게 할까요?"
)


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v["all"] = self.momentum * self.v.get("all", 0.0) - self.lr * grads[name]
            moved[name] = params[name] + self.v["all"]
        return moved


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h["all"] = self.h.get("all", 0.0) + grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h["all"]) + 1e-7)
        return moved


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h["all"] = self.decay * self.h.get("all", 0.0) + (1 - self.decay) * grads[name] ** 2
            moved[name] = params[name] - self.lr * grads[name] / (np.sqrt(self.h["all"]) + 1e-7)
        return moved


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.m["all"] = self.beta1 * self.m.get("all", 0.0) + (1 - self.beta1) * grads[name]
            self.h["all"] = self.beta2 * self.h.get("all", 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m["all"] / (1 - self.beta1**self.t)
            h = self.h["all"] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
