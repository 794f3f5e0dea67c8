import numpy as np

TINY = 1e-7


def init_weights(n_in, n_out, method, seed):
    if method == "random":
        spread = 0.01
    elif method == "xavier":
        spread = (1.0 / n_in) ** 0.5
    else:
        spread = (2.0 / n_in) ** 0.5
    return spread * np.random.default_rng(seed).standard_normal((n_in, n_out))


def squared_error(y, t):
    d = y - t
    return np.mean(np.sum(d * d, axis=1)) / 2


def binary_cross_entropy(y, t):
    each = -(t * np.log(y + TINY) + (1 - t) * np.log(1 - y + TINY))
    return np.mean(np.sum(each, axis=1))


def cross_entropy(y, t):
    if t.ndim == 2:
        return -np.mean(np.sum(t * np.log(y + TINY), axis=1))
    chosen = y[np.arange(len(y)), t]
    return -np.mean(np.log(chosen + TINY))


def output_and_loss(problem):
    table = {
        "regression": ("identity", "squared_error"),
        "binary": ("sigmoid", "binary_cross_entropy"),
        "classes": ("softmax", "cross_entropy"),
    }
    return table[problem]


def sigmoid(a):
    return 1 / (1 + np.exp(-np.clip(a, -500, 500)))


def relu(a):
    return np.maximum(0.0, a)


def softmax(a):
    e = np.exp(a - a.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


FUNCTIONS = {"tanh": np.tanh, "sigmoid": sigmoid, "relu": relu, "softmax": softmax, "identity": lambda a: a}
LOSSES = {"squared_error": squared_error, "binary_cross_entropy": binary_cross_entropy, "cross_entropy": cross_entropy}


class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        self.hidden_name = hidden
        self.problem = problem
        self.depth = len(sizes) - 1
        self.params = {}
        for k in range(self.depth):
            self.params["W" + str(k + 1)] = init_weights(sizes[k], sizes[k + 1], init, 100 * seed + k)
            self.params["b" + str(k + 1)] = np.zeros(sizes[k + 1])
        self.shuffler = np.random.default_rng(seed)

    def walk(self, X):
        sums, values = [], [X]
        for k in range(1, self.depth + 1):
            a = values[-1] @ self.params["W" + str(k)] + self.params["b" + str(k)]
            name = output_and_loss(self.problem)[0] if k == self.depth else self.hidden_name
            sums.append(a)
            values.append(FUNCTIONS[name](a))
        return sums, values

    def forward(self, X):
        return self.walk(X)[1][-1]

    def loss(self, X, t):
        return LOSSES[output_and_loss(self.problem)[1]](self.forward(X), t)

    def gradients(self, X, t):
        sums, values = self.walk(X)
        back = (values[-1] - t) / X.shape[0]
        grads = {}
        for k in range(self.depth, 0, -1):
            grads["W" + str(k)] = values[k - 1].T @ back
            grads["b" + str(k)] = back.sum(axis=0)
            if k > 1:
                da = back @ self.params["W" + str(k)].T
                # through the activation, the other way round
                back = da * FUNCTIONS[self.hidden_name](sums[k - 2])
        return grads

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "regression":
            return y
        if self.problem == "binary":
            return np.where(y > 0.5, 1, 0)
        return np.argmax(y, axis=1)

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        history = []
        for epoch in range(epochs):
            p = self.shuffler.permutation(X.shape[0])
            X_mixed, t_mixed = X[p], t[p]
            for i in range(0, X.shape[0], batch_size):
                g = self.gradients(X_mixed[i : i + batch_size], t_mixed[i : i + batch_size])
                for key in g:
                    self.params[key] = self.params[key] - lr * g[key]
            history.append(self.loss(X, t))
        return history
