"""`-=` makes a new array."""

TASK = 4
FEEDBACK = (
    "Your steps are right, but the caller's params are moved as well. `-=` and `+=` write into the array itself. "
    "How is a new one made?"
)
FEEDBACK_KO = (
    "걸음은 맞지만 호출한 쪽의 params도 움직였습니다. `-=`와 `+=`는 배열 자체에 써넣습니다. 새 배열은 어떻게 만들까요?"
)


class SGD(SGD):
    def update(self, params, grads):
        for name in params:
            params[name] -= self.lr * grads[name]
        return params


class Momentum(Momentum):
    def update(self, params, grads):
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, 0.0) - self.lr * grads[name]
            params[name] += self.v[name]
        return params


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + grads[name] ** 2
            params[name] -= self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return params


class RMSProp(RMSProp):
    def update(self, params, grads):
        for name in params:
            self.h[name] = self.decay * self.h.get(name, 0.0) + (1 - self.decay) * grads[name] ** 2
            params[name] -= self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return params


class Adam(Adam):
    def update(self, params, grads):
        self.t += 1
        for name in params:
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * grads[name]
            self.h[name] = self.beta2 * self.h.get(name, 0.0) + (1 - self.beta2) * grads[name] ** 2
            m = self.m[name] / (1 - self.beta1**self.t)
            h = self.h[name] / (1 - self.beta2**self.t)
            params[name] -= self.lr * m / (np.sqrt(h) + 1e-7)
        return params
