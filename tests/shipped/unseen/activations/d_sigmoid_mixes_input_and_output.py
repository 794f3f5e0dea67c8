import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    return x


def d_identity(x):
    return np.ones_like(x, dtype=float)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def d_sigmoid(x):
    y = sigmoid(x)
    rest = 1 - x
    return y * rest


def tanh(x):
    return 2 / (1 + np.exp(-2 * x)) - 1


def d_tanh(x):
    return 1 - np.tanh(x) ** 2


def relu(x):
    return np.where(x > 0, x, 0)


def d_relu(x):
    slopes = np.zeros(np.shape(x))
    slopes[np.asarray(x) > 0] = 1
    return slopes


def leaky_relu(x, alpha=0.01):
    return np.maximum(x, 0) + alpha * np.minimum(x, 0)


def d_leaky_relu(x, alpha=0.01):
    return np.where(x > 0, 1.0, alpha)


def prelu(x, alpha):
    return x * np.where(x > 0, 1.0, alpha)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, alpha)


def rrelu(x, alpha):
    return prelu(x, alpha)


def d_rrelu(x, alpha):
    return np.where(x <= 0, alpha, 1.0)


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
    return x / (1 + np.exp(-x))


def d_swish(x):
    s = sigmoid(x)
    return s + x * s * (1 - s)


def arctan(x):
    return np.arctan(x)


def d_arctan(x):
    return 1 / (1 + x**2)


def softsign(x):
    size = np.where(x < 0, -x, x)
    return x / (1 + size)


def d_softsign(x):
    d = 1 + abs(x)
    return 1 / (d * d)


def step_function(x):
    return np.where(x > 0, 1, 0)


def d_step_function(x):
    return 0.0 * x


def maxout(x, w, b):
    lines = [w[i] * x + b[i] for i in range(len(w))]
    return max(lines)


def softmax(x):
    if np.ndim(x) == 2:
        turned = x.T - np.max(x, axis=1)
        e = np.exp(turned)
        return (e / np.sum(e, axis=0)).T
    e = np.exp(x - np.max(x))
    return e / np.sum(e)


def softmax_jacobian(x):
    p = softmax(x)
    return np.diag(p) - np.outer(p, p)


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def collapse(W2, W1):
    return W2 @ W1


def slope_product(d_f, xs):
    p = 1.0
    for z in xs:
        p *= d_f(z)
    return p


def dead_fraction(X, W, b):
    units = X @ W + b
    return np.mean((units <= 0).all(axis=0))
