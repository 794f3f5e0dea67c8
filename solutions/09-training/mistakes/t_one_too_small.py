"""t counts the updates that are over."""

TASK = 4
FEEDBACK = (
    "Your t is 0 in the first update, where 1 − beta⁰ is 0, and one too small in each later one. When has t to "
    "grow, before the step or after it?"
)
FEEDBACK_KO = (
    "첫 update에서 t가 0이어서 1 − beta⁰이 0이 되고, 그 뒤로도 하나씩 작습니다. t는 걸음 "
    "앞에서 커져야 할까요, 뒤에서 커져야 할까요?"
)


class Adam(Adam):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name] / np.float64(1 - self.beta1**self.t)
            h = self.h[name] / np.float64(1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        self.t += 1
        return moved


class Adam(Adam):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name] / (1 - self.beta1**self.t)
            h = self.h[name] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        self.t += 1
        return moved
