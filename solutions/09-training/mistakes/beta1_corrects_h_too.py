"""One correction serves both means."""

TASK = 4
FEEDBACK = (
    "Your Adam corrects h with beta1, as it corrects m. h is a mean with beta2, and grows as slowly as that says. By "
    "what is h divided after the first update?"
)
FEEDBACK_KO = (
    "Adam에서 h도 m과 같이 beta1로 보정했습니다. h는 beta2로 낸 평균이므로 그만큼 천천히 커집니다. 첫 갱신 뒤에 h를 "
    "무엇으로 나누어야 할까요?"
)


class Adam:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.t = 0
        self.m = {}
        self.h = {}

    def update(self, params, grads):
        self.t += 1
        moved = {}
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name] / (1 - self.beta1**self.t)
            h = self.h[name] / (1 - self.beta1**self.t)
            moved[name] = params[name] - self.lr * m / (np.sqrt(h) + 1e-7)
        return moved
