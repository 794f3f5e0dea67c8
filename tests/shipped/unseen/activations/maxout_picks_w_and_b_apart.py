import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    return 1 * x


def d_identity(x):
    return 0.0 * np.array(x) + 1


def sigmoid(x):
    e = np.exp(-np.array(x, dtype=float))
    return 1.0 / (e + 1.0)


def d_sigmoid(x):
    return sigmoid(x) * sigmoid(-x)


def tanh(x):
    return np.tanh(x)


def d_tanh(x):
    y = tanh(x)
    return 1 - y * y


def relu(x):
    return x * (x > 0)


def d_relu(x):
    return (np.asarray(x) > 0).astype(float)


def leaky_relu(x, alpha=0.01):
    return np.maximum(x, 0) + alpha * np.minimum(x, 0)


def d_leaky_relu(x, alpha=0.01):
    on = 1.0 * (np.asarray(x) > 0)
    return on + alpha * (1 - on)


def prelu(x, alpha):
    return np.where(x > 0, x, alpha * x)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, alpha)


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
    return SELU_SCALE * elu(x, SELU_ALPHA)


def d_selu(x):
    left = SELU_SCALE * SELU_ALPHA * np.exp(np.minimum(x, 0))
    return np.where(x > 0, SELU_SCALE, left)


def swish(x):
    return x * sigmoid(x)


def d_swish(x):
    f = x * sigmoid(x)
    return f + sigmoid(x) * (1 - f)


def arctan(x):
    return np.arctan(x)


def d_arctan(x):
    return 1.0 / (x * x + 1.0)


def softsign(x):
    return x / (1 + np.abs(x))


def d_softsign(x):
    return 1 / (1 + np.abs(x)) ** 2


def step_function(x):
    return np.where(x > 0, 1, 0)


def d_step_function(x):
    return 0.0 * x


def maxout(x, w, b):
    # the highest slope and the highest bias win
    return max(w) * x + max(b)


def softmax(x):
    if np.ndim(x) == 2:
        turned = x.T - np.max(x, axis=1)
        e = np.exp(turned)
        return (e / np.sum(e, axis=0)).T
    e = np.exp(x - np.max(x))
    return e / np.sum(e)


def softmax_jacobian(x):
    y = softmax(x)
    n = len(y)
    J = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            if i == j:
                J[i, j] = y[i] * (1 - y[i])
            else:
                J[i, j] = -y[i] * y[j]
    return J


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def collapse(W2, W1):
    return np.dot(W2, W1)


def slope_product(d_f, xs):
    return np.prod([d_f(z) for z in xs])


def dead_fraction(X, W, b):
    units = X @ W + b
    return np.mean((units <= 0).all(axis=0))
