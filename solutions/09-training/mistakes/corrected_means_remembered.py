"""What is corrected is kept."""

TASK = 4
FEEDBACK = (
    "You keep the corrected means, and correct them again in the next step, so that they become too large. What "
    "is remembered is m, and only the step is made with m′. Which name should the corrected one have?"
)
FEEDBACK_KO = (
    "보정한 평균을 기억해 두고 다음 걸음에서 다시 보정해서 너무 커집니다. 기억하는 것은 m이고, m′은 "
    "걸음에만 씁니다. 보정한 값은 어떤 이름에 담아야 할까요?"
)


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            self.m[name] = self.m[name] / (1 - self.beta1**self.t)
            self.h[name] = self.h[name] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * self.m[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
