import numpy as np
# slip: softmax is used for everything that is not regression; with one output it is always 1

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.params = {}
        self.depth = len(sizes) - 1
        for n in range(self.depth):
            self.params["W%d" % (n + 1)] = init_weights(sizes[n], sizes[n + 1], init, seed * 100 + n)
            self.params["b%d" % (n + 1)] = np.zeros(sizes[n + 1])
        self.act = hidden
        self.problem = problem
        self.gen = np.random.default_rng(seed)

    def run(self, X):
        """Returns the list of what goes into each layer, and the output."""
        ins = [X]
        for n in range(1, self.depth):
            s = ins[-1] @ self.params["W%d" % n] + self.params["b%d" % n]
            if self.act == "relu":
                ins.append(s * (s > 0))
            elif self.act == "sigmoid":
                ins.append(1 / (1 + np.exp(-np.clip(s, -300, 300))))
            else:
                ins.append(np.tanh(s))
        s = ins[-1] @ self.params["W%d" % self.depth] + self.params["b%d" % self.depth]
        if self.problem == "regression":
            return ins, s
        s = s - np.max(s, axis=1, keepdims=True)
        e = np.exp(s)
        return ins, e / np.sum(e, axis=1, keepdims=True)

    def forward(self, X):
        ins, out = self.run(X)
        return out

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == "classes":
            return cross_entropy(y, t)
        elif self.problem == "binary":
            return binary_cross_entropy(y, t)
        return squared_error(y, t)

    def gradients(self, X, t):
        ins, y = self.run(X)
        back = (y - t) / len(t)
        g = {}
        n = self.depth
        while n >= 1:
            h = ins[n - 1]
            g["W%d" % n] = h.T @ back
            g["b%d" % n] = back.sum(0)
            if n > 1:
                back = back @ self.params["W%d" % n].T
                if self.act == "relu":
                    back = back * (h > 0)
                elif self.act == "sigmoid":
                    back = back * h * (1 - h)
                else:
                    back = back * (1 - h ** 2)
            n -= 1
        return g

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y, axis=1)
        if self.problem == "binary":
            return (y > 0.5) * 1
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        out = []
        for _ in range(epochs):
            p = self.gen.permutation(len(X))
            for s in range(0, len(X), batch_size):
                part = p[s:s + batch_size]
                g = self.gradients(X[part], t[part])
                for name in self.params:
                    self.params[name] = self.params[name] - lr * g[name]
            out.append(self.loss(X, t))
        return out
