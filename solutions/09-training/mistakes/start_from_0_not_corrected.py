"""m and h can be used as they are."""

TASK = 4
FEEDBACK = (
    "You use m and h as they are. They begin at 0, and so are too small in the first steps. By what are they "
    "divided before the step?"
)
FEEDBACK_KO = (
    "m과 h를 그대로 썼습니다. 둘은 0에서 시작하므로 처음 몇 걸음에서는 너무 작습니다. 걸음에 쓰기 전에 "
    "무엇으로 나누나요?"
)


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name]
            h = self.h[name]
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
