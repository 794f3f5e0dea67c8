"""t belongs into the loop."""

TASK = 4
FEEDBACK = (
    "Your t grows once for each name, so that with two parameters it is too large. It counts updates. Where does "
    "`self.t += 1` have to stand?"
)
FEEDBACK_KO = (
    "이름마다 t가 커져서, 매개변수가 둘이면 너무 커집니다. t는 update의 횟수입니다. `self.t += "
    "1`은 어디에 있어야 할까요?"
)


class Adam(Adam):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.t += 1
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name] / (1 - self.beta1**self.t)
            h = self.h[name] / (1 - self.beta2**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
