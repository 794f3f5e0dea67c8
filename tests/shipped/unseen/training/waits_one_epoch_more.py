import numpy as np


def parameter_count(sizes):
    all_size_list = list(sizes)
    total = 0
    for idx in range(1, len(all_size_list)):
        total = total + all_size_list[idx - 1] * all_size_list[idx]
        total = total + all_size_list[idx]
    return total


def shapes(sizes, rows):
    params = {}
    for idx in range(1, len(sizes)):
        params["W" + str(idx)] = np.zeros((sizes[idx - 1], sizes[idx])).shape
        params["b" + str(idx)] = np.zeros(sizes[idx]).shape
        params["y" + str(idx)] = np.dot(np.zeros((rows, sizes[idx - 1])), np.zeros((sizes[idx - 1], sizes[idx]))).shape
    return params


def multiplications(sizes, rows):
    count = 0
    for idx in range(1, len(sizes)):
        for j in range(sizes[idx]):
            count += rows * sizes[idx - 1]
    return count


def weight_spread(n_in, n_out, hidden):
    scale = 0.01
    if hidden == "relu":
        scale = np.sqrt(2.0 / n_in)
    elif hidden == "sigmoid" or hidden == "tanh":
        scale = np.sqrt(1.0 / n_in)
    return scale


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def ReLU(x):
    return np.maximum(0, x)


def spreads(X, weights, hidden):
    activations = {}
    x = X
    for i in range(len(weights)):
        if i != 0:
            x = activations[i - 1]
        a = np.dot(x, weights[i])
        if hidden == "sigmoid":
            z = sigmoid(a)
        if hidden == "tanh":
            z = np.tanh(a)
        if hidden == "relu":
            z = ReLU(a)
        activations[i] = z
    return [np.std(activations[i].flatten(), 0) for i in activations]


def gradient_sizes(X, weights, hidden, dout):
    activations = {-1: X}
    for i, w in enumerate(weights):
        a = np.dot(activations[i - 1], w)
        activations[i] = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": ReLU}[hidden](a)
    grads = {}
    for i in range(len(weights) - 1, -1, -1):
        out = activations[i]
        if hidden == "sigmoid":
            dout = dout * (1.0 - out) * out
        elif hidden == "tanh":
            dout = dout * (1.0 - out * out)
        else:
            dout = dout.copy()
            dout[out <= 0] = 0
        grads[i] = np.dot(activations[i - 1].T, dout)
        dout = np.dot(dout, weights[i].T)
    return [np.sqrt(np.sum(grads[i] ** 2)) for i in range(len(weights))]


def relative_error(a, b):
    return np.abs(a - b) / np.maximum(0.001, np.maximum(np.abs(a), np.abs(b)))


def gradient_check(f, grad, x, h=1e-5):
    x = x.astype("float64")
    backprop = grad(x)
    largest = 0
    it = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
    while not it.finished:
        idx = it.multi_index
        tmp_val = x[idx]
        fx = f(x)
        x[idx] = tmp_val + h
        fxh1 = f(x)
        x[idx] = tmp_val - h
        fxh2 = f(x)
        x[idx] = tmp_val
        right, left = (fxh1 - fx) / h, (fx - fxh2) / h
        if np.abs(right - left) <= 0.1 and relative_error(backprop[idx], (right + left) / 2) > largest:
            largest = relative_error(backprop[idx], (right + left) / 2)
        it.iternext()
    return largest


class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        new = params.copy()
        for key in params.keys():
            new[key] = new[key] - self.lr * grads[key]
        return new


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = None

    def update(self, params, grads):
        new = params.copy()
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            new[key] = new[key] + self.v[key]
        return new


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    def update(self, params, grads):
        new = params.copy()
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] += grads[key] * grads[key]
            new[key] = new[key] - self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
        return new


class RMSProp:
    def __init__(self, lr=0.01, decay=0.99):
        self.lr = lr
        self.decay_rate = decay
        self.h = None

    def update(self, params, grads):
        new = params.copy()
        if self.h is None:
            self.h = {}
            for key, val in params.items():
                self.h[key] = np.zeros_like(val)
        for key in params.keys():
            self.h[key] *= self.decay_rate
            self.h[key] += (1 - self.decay_rate) * grads[key] * grads[key]
            new[key] = new[key] - self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
        return new


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.iter = 0
        self.m = None
        self.v = None

    def update(self, params, grads):
        new = params.copy()
        if self.m is None:
            self.m, self.v = {}, {}
            for key, val in params.items():
                self.m[key] = np.zeros_like(val)
                self.v[key] = np.zeros_like(val)
        self.iter += 1
        lr_t = self.lr * np.sqrt(1.0 - self.beta2**self.iter) / (1.0 - self.beta1**self.iter)
        for key in params.keys():
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            new[key] = new[key] - lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
        return new


def shuffle_dataset(x, t, seed):
    np.random.seed(seed)
    permutation = np.random.permutation(x.shape[0])
    x = x[permutation, :] if x.ndim == 2 else x[permutation, :, :, :]
    t = t[permutation]
    return x, t


def split(X, t, share, seed):
    X, t = shuffle_dataset(X, t, seed)
    validation_num = int(round(X.shape[0] * share))
    return X[validation_num:], t[validation_num:], X[:validation_num], t[:validation_num]


def early_stop(losses, patience):
    best_loss = np.inf
    best_epoch = 0
    counter = 0
    for epoch in range(len(losses)):
        if losses[epoch] < best_loss:
            best_loss = losses[epoch]
            best_epoch = epoch
            counter = 0
        else:
            counter += 1
            if counter > patience:
                break
    return best_epoch


def choose_degree(x, y, x_new, y_new, degrees):
    results_val = {}
    for degree in degrees:
        params = np.polyfit(x, y, degree)
        key = "degree:" + str(degree)
        results_val[key] = np.sum((np.polyval(params, x_new) - y_new) ** 2) / x_new.shape[0]
    for key, val in sorted(results_val.items(), key=lambda item: item[1]):
        return int(key.split(":")[1])


class Dropout:
    def __init__(self, rate=0.5, seed=0):
        np.random.seed(seed)
        self.dropout_ratio = rate
        self.rng = np.random.RandomState(seed)
        self.mask = None

    def forward(self, x, train_flg=True):
        if train_flg:
            self.mask = self.rng.rand(*x.shape) > self.dropout_ratio
            return x * self.mask / (1.0 - self.dropout_ratio)
        else:
            return x

    def backward(self, dout):
        return dout * self.mask / (1.0 - self.dropout_ratio)


def decayed(grads, params, weight_decay_lambda):
    new = {}
    for key in grads.keys():
        new[key] = grads[key]
        if key[:1] == "W":
            new[key] = new[key] + weight_decay_lambda * params[key]
    return new
