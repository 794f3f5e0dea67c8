"""Task 4 in another way."""

NOTE = (
    "Memories that are made of zeros in the first update need no `get`. And Adam's corrections go into one rate, as in "
    "the paper."
)
NOTE_KO = (
    "첫 update에서 기억을 0으로 만들어 두면 `get`이 필요 없습니다. 그리고 Adam의 보정은 논문에서처럼 학습률 하나에 "
    "모을 수 있습니다."
)


class Momentum(Momentum):
    def update(self, params, grads):
        if not self.v:
            self.v = {name: np.zeros_like(params[name]) for name in params}
        self.v = {name: self.momentum * self.v[name] - self.lr * grads[name] for name in params}
        return {name: params[name] + self.v[name] for name in params}


class Adam(Adam):
    def update(self, params, grads):
        if not self.m:
            self.m = {name: np.zeros_like(params[name]) for name in params}
            self.h = {name: np.zeros_like(params[name]) for name in params}
        self.t += 1
        rate = self.lr * np.sqrt(1 - self.beta2**self.t) / (1 - self.beta1**self.t)
        moved = {}
        for name in params:
            self.m[name] = self.m[name] + (1 - self.beta1) * (grads[name] - self.m[name])
            self.h[name] = self.h[name] + (1 - self.beta2) * (grads[name] ** 2 - self.h[name])
            moved[name] = params[name] - rate * self.m[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
