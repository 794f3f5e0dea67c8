import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    return x


def d_identity(x):
    return np.ones(np.shape(x))


def sigmoid(x):
    e = np.exp(-np.array(x, dtype=float))
    return 1.0 / (e + 1.0)


def d_sigmoid(x):
    return sigmoid(x) - sigmoid(x) ** 2


def tanh(x):
    z = np.clip(x, -100, 100)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)


def d_tanh(x):
    # like sigmoid: one minus the function itself
    y = tanh(x)
    slope = 1 - y
    return slope


def relu(x):
    out = np.array(x, dtype=float)
    out[out < 0] = 0
    return out


def d_relu(x):
    return np.where(x > 0, 1.0, 0.0)


def leaky_relu(x, alpha=0.01):
    return np.maximum(x, 0) + alpha * np.minimum(x, 0)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, alpha)


def prelu(x, alpha):
    return leaky_relu(x, alpha)


def d_prelu(x, alpha):
    return d_leaky_relu(x, alpha)


def rrelu(x, alpha):
    return prelu(x, alpha)


def d_rrelu(x, alpha):
    return d_prelu(x, alpha)


def elu(x, alpha=1.0):
    y = np.array(x, dtype=float)
    below = y <= 0
    y[below] = alpha * (np.exp(y[below]) - 1)
    return y


def d_elu(x, alpha=1.0):
    z = np.array(x, dtype=float)
    slope = np.ones_like(z)
    slope[z <= 0] = alpha * np.exp(z[z <= 0])
    return slope


def selu(x):
    left = SELU_SCALE * SELU_ALPHA * (np.exp(np.minimum(x, 0)) - 1)
    return np.where(x > 0, SELU_SCALE * x, left)


def d_selu(x):
    left = SELU_SCALE * SELU_ALPHA * np.exp(np.minimum(x, 0))
    return np.where(x > 0, SELU_SCALE, left)


def swish(x):
    return x * sigmoid(x)


def d_swish(x):
    return sigmoid(x) + x * d_sigmoid(x)


def arctan(x):
    return np.arctan(x)


def d_arctan(x):
    return 1.0 / (x * x + 1.0)


def softsign(x):
    return x / (1 + np.abs(x))


def d_softsign(x):
    return 1 / (1 + np.abs(x)) ** 2


def step_function(x):
    return np.array(x > 0, dtype=int)


def d_step_function(x):
    return np.zeros(np.shape(x))


def maxout(x, w, b):
    return np.max(w * x + b)


def softmax(x):
    if x.ndim == 2:
        return np.array([softmax(row) for row in x])
    powers = np.exp(x - x.max())
    return powers / powers.sum()


def softmax_jacobian(x):
    p = softmax(x)
    return np.diag(p) - np.outer(p, p)


def numerical_derivative(f, x, h=1e-5):
    right = f(x + h)
    left = f(x - h)
    return (right - left) / (h + h)


def collapse(W2, W1):
    return np.dot(W2, W1)


def slope_product(d_f, xs):
    return np.prod([d_f(z) for z in xs])


def dead_fraction(X, W, b):
    sums = np.dot(X, W) + b
    count = 0
    for k in range(sums.shape[1]):
        if sums[:, k].max() <= 0:
            count += 1
    return count / sums.shape[1]
