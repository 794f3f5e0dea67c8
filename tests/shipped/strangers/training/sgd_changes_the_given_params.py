# Slip: "-=" writes into the arrays that were given, and the same dict is returned
class SGD:
    def __init__(self, lr=0.1):
        self.lr = lr

    def update(self, params, grads):
        for name in params:
            params[name] -= self.lr * grads[name]
        return params
