"""beta2 is for the gradients."""

TASK = 4
FEEDBACK = "Your betas are swapped. Which of the two belongs to m, the mean of the gradients?"
FEEDBACK_KO = "beta1과 beta2가 서로 바뀌었습니다. 기울기의 평균인 m에는 어느 것을 쓰나요?"


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.m[name] = self.beta2 * self.m.get(name, 0.0) + (1 - self.beta2) * grads[name]
            self.h[name] = self.beta1 * self.h.get(name, 0.0) + (1 - self.beta1) * grads[name] ** 2
            m = self.m[name] / (1 - self.beta2**self.t)
            h = self.h[name] / (1 - self.beta1**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
