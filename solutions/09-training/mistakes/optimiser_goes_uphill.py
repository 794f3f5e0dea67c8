"""Learning means adding the gradient."""

TASK = 4
FEEDBACK = (
    "Your step goes with the gradient, and so uphill. When the loss grows with a weight, its gradient is above 0. "
    "Should the weight become larger or smaller?"
)
FEEDBACK_KO = (
    "걸음이 기울기와 같은 방향으로, 곧 위로 갑니다. 가중치가 커질수록 오차가 커지면 기울기는 0보다 큽니다. "
    "그 가중치는 커져야 할까요, 작아져야 할까요?"
)


class SGD(SGD):
    def update(self, params, grads):
        moved = {}
        for name in params:
            moved[name] = params[name] + self.lr * grads[name]
        return moved


class Momentum(Momentum):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.v[name] = self.momentum * self.v.get(name, 0.0) + self.lr * grads[name]
            moved[name] = params[name] + self.v[name]
        return moved


class AdaGrad(AdaGrad):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.h.get(name, 0.0) + grads[name] ** 2
            moved[name] = params[name] + self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved


class RMSProp(RMSProp):
    def update(self, params, grads):
        moved = {}
        for name in params:
            self.h[name] = self.decay * self.h.get(name, 0.0) + (1 - self.decay) * grads[name] ** 2
            moved[name] = params[name] + self.lr * grads[name] / (np.sqrt(self.h[name]) + 1e-7)
        return moved
