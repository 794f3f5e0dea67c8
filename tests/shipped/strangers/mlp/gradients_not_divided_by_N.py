import numpy as np



def _sigmoid(a):
    return 1 / (1 + np.exp(-np.clip(a, -500, 500)))


def _softmax(a):
    a = a - a.max(axis=-1, keepdims=True)
    return np.exp(a) / np.exp(a).sum(axis=-1, keepdims=True)


ACT = {"tanh": np.tanh, "sigmoid": _sigmoid, "relu": lambda a: np.where(a > 0, a, 0.0)}
SLOPE = {
    "tanh": lambda a: 1 - np.tanh(a) ** 2,
    "sigmoid": lambda a: _sigmoid(a) * (1 - _sigmoid(a)),
    "relu": lambda a: (a > 0) * 1.0,
}
OUT = {"identity": lambda a: a, "sigmoid": _sigmoid, "softmax": _softmax}


class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.problem = problem
        self.act, self.slope = ACT[hidden], SLOPE[hidden]
        out, self.loss_name = output_and_loss(problem)
        self.out = OUT[out]
        self.rng = np.random.default_rng(seed)
        self.L = len(sizes) - 1
        self.params = {}
        for k, (n_in, n_out) in enumerate(zip(sizes[:-1], sizes[1:]), start=1):
            self.params[f"W{k}"] = init_weights(n_in, n_out, init, seed + k)
            self.params[f"b{k}"] = np.zeros(n_out)

    def _run(self, X):
        hs, sums = [X], []
        for k in range(1, self.L + 1):
            a = hs[-1] @ self.params[f"W{k}"] + self.params[f"b{k}"]
            sums.append(a)
            hs.append(self.act(a) if k < self.L else self.out(a))
        return hs, sums

    def forward(self, X):
        return self._run(X)[0][-1]

    def loss(self, X, t):
        y = self.forward(X)
        if self.loss_name == "squared_error":
            return squared_error(y, t)
        if self.loss_name == "binary_cross_entropy":
            return binary_cross_entropy(y, t)
        return cross_entropy(y, t)

    def gradients(self, X, t):
        hs, sums = self._run(X)
        g = {}
        d = hs[-1] - t
        for k in range(self.L, 0, -1):
            g[f"W{k}"] = hs[k - 1].T @ d
            g[f"b{k}"] = d.sum(axis=0)
            if k > 1:
                d = d @ self.params[f"W{k}"].T * self.slope(sums[k - 2])
        return g

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return y.argmax(axis=1)
        if self.problem == "binary":
            return (y > 0.5) * 1
        return y

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        history = []
        for _ in range(epochs):
            p = self.rng.permutation(len(X))
            for s in range(0, len(X), batch_size):
                rows = p[s:s + batch_size]
                g = self.gradients(X[rows], t[rows])
                for name in g:
                    self.params[name] -= lr * g[name]
            history.append(self.loss(X, t))
        return history
