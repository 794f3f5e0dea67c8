# Slip: p - v where v already holds the minus, so it goes uphill
class Momentum:
    def __init__(self, lr=0.1, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        result = {}
        for name, p in params.items():
            old_v = self.v.get(name, 0)
            self.v[name] = self.momentum * old_v - self.lr * grads[name]
            result[name] = p - self.v[name]
        return result
