"""Only the squares are too small."""

TASK = 4
FEEDBACK = (
    "You correct h, but not m, which begins at 0 as well. What is m after one step with beta1 = 0.5 and the "
    "gradient 2, and what should m′ be?"
)
FEEDBACK_KO = (
    "h는 보정했지만, 마찬가지로 0에서 시작하는 m은 보정하지 않았습니다. beta1 = 0.5이고 기울기가 "
    "2이면 한 걸음 뒤에 m은 얼마이고 m′은 얼마여야 하나요?"
)


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name]
            h = self.h[name] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
