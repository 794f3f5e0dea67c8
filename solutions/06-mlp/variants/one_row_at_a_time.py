# Gradients are collected row by row with running sums, each layer is a small closure, and the rows are shuffled by hand (Fisher-Yates).
import math
import numpy as np

def init_weights(n_in, n_out, method, seed):
    rng = np.random.default_rng(seed)
    W = rng.multivariate_normal(np.zeros(n_out), np.eye(n_out), size=n_in, method='cholesky')
    sigma = {'random': 0.01, 'xavier': math.sqrt(1/n_in), 'he': math.sqrt(2/n_in)}
    return sigma[method] * W

def squared_error(y, t):
    total = 0
    for n in range(len(y)):
        for o in range(len(y[n])):
            total = total + (y[n][o] - t[n][o])**2 / 2
    return total / len(y)

def binary_cross_entropy(y, t):
    tiny = 1e-7
    return np.mean([-math.log(p + tiny) if target == 1 else -math.log(1 - p + tiny) for p, target in zip(y.flat, t.flat)])

def cross_entropy(y, t):
    if t.ndim == 1:
        rows, classes = np.arange(len(t)), t
    else:
        rows, classes = np.nonzero(t)
    return -np.add.reduce(np.log(y[rows, classes % y.shape[1]] + 1e-7)) / len(y)

def output_and_loss(problem):
    answers = {}
    answers['regression'] = 'identity/squared_error'
    answers['binary'] = 'sigmoid/binary_cross_entropy'
    answers['classes'] = 'softmax/cross_entropy'
    return tuple(answers[problem].split('/'))

def softmax(v):
    v = np.exp(v - max(v))
    return v / sum(v)

def sigmoid(v):
    return 1.0 / (1.0 + np.exp(-v))

ACTIVATIONS = {
    'tanh': (np.tanh, lambda h: 1 - h*h),
    'sigmoid': (sigmoid, lambda h: h*(1 - h)),
    'relu': (lambda v: v*(v > 0), lambda h: 1.0*(h > 0)),
}

class MLP:
    def __init__(self, sizes, hidden='tanh', problem='classes', init='xavier', seed=0):
        self.problem = problem
        self.f, self.df = ACTIVATIONS[hidden]
        self.g = {'regression': lambda v: v, 'binary': sigmoid, 'classes': softmax}[problem]
        self.params, n = {}, len(sizes) - 1
        for i in range(n):
            self.params['W' + str(i + 1)] = init_weights(sizes[i], sizes[i + 1], init, [seed, i])
            self.params['b' + str(i + 1)] = np.zeros(sizes[i + 1])
        self.layers = [self.layer(str(i + 1), self.f if i < n - 1 else self.g) for i in range(n)]
        self.rng = np.random.default_rng(seed)

    def layer(self, i, f):
        # looks into params each time it is called
        return lambda x: f(x.dot(self.params['W' + i]) + self.params['b' + i])

    def row(self, x):
        """the outputs of all layers for one example, x first"""
        values = [x]
        for layer in self.layers:
            values.append(layer(values[-1]))
        return values

    def forward(self, X):
        return np.array([self.row(x)[-1] for x in X])

    def loss(self, X, t):
        y = self.forward(X)
        if self.problem == 'regression':
            return np.mean(np.sum((y - t)**2, 1)) / 2
        elif self.problem == 'binary':
            return binary_cross_entropy(y, t)
        return cross_entropy(y, t)

    def gradients(self, X, t):
        sums = {name: 0.0 for name in self.params}
        for x, target in zip(X, t):
            values = self.row(x)
            delta = values[-1] - target
            for i in range(len(self.layers), 0, -1):
                sums[f'W{i}'] = sums[f'W{i}'] + values[i - 1][:, None] * delta
                sums[f'b{i}'] = sums[f'b{i}'] + delta
                delta = self.params[f'W{i}'].dot(delta) * self.df(values[i - 1])
        return {name: total / len(X) for name, total in sums.items()}

    def predict(self, X):
        answers = []
        for x in X:
            y = self.row(x)[-1]
            answers.append(int(y.argmax()) if self.problem == 'classes' else [int(y[0] > 0.5)] if self.problem == 'binary' else y)
        return np.array(answers)

    def shuffled(self, n):
        order = list(range(n))
        for i in range(n - 1, 0, -1):
            j = int(self.rng.integers(i + 1))
            order[i], order[j] = order[j], order[i]
        return order

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        history = []
        for _ in range(epochs):
            batch = []
            for count, n in enumerate(self.shuffled(len(X)), start=1):
                batch.append(n)
                if len(batch) == batch_size or count == len(X):
                    slopes = self.gradients(X[batch], t[batch])
                    for name in slopes:
                        self.params[name] = self.params[name] - lr * slopes[name]
                    batch = []
            history.append(self.loss(X, t))
        return history
