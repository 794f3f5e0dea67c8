import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    return 1 * x


def d_identity(x):
    return np.ones(np.shape(x))


def sigmoid(x):
    clipped = np.clip(x, -500, 500)
    return 1 / (1 + np.exp(-clipped))


def d_sigmoid(x):
    return sigmoid(x) - sigmoid(x) ** 2


def tanh(x):
    return np.tanh(x)


def d_tanh(x):
    return 1 - np.tanh(x) ** 2


def relu(x):
    return np.maximum(0, x)


def d_relu(x):
    slopes = np.zeros(np.shape(x))
    slopes[np.asarray(x) > 0] = 1
    return slopes


def leaky_relu(x, alpha=0.01):
    return np.maximum(x, 0) + alpha * np.minimum(x, 0)


def d_leaky_relu(x, alpha=0.01):
    slope = np.ones(np.shape(x))
    slope[np.asarray(x) <= 0] = alpha
    return slope


def prelu(x, alpha):
    return x * np.where(x > 0, 1.0, alpha)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, alpha)


def rrelu(x, alpha):
    return np.where(x > 0, x, alpha * x)


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
    return x / (1 + np.exp(-x))


def d_swish(x):
    return sigmoid(x) + x * d_sigmoid(x)


def arctan(x):
    return np.arctan(x)


def d_arctan(x):
    return 1 / (1 + x**2)


def softsign(x):
    return x / (1 + np.abs(x))


def d_softsign(x):
    square = np.abs(x) ** 2
    return 1 / (1 + square)


def step_function(x):
    return np.array(x > 0, dtype=int)


def d_step_function(x):
    return np.zeros_like(x, dtype=float)


def maxout(x, w, b):
    best = w[0] * x + b[0]
    for slope, height in zip(w, b):
        if slope * x + height > best:
            best = slope * x + height
    return best


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
    right = f(x + h)
    left = f(x - h)
    return (right - left) / (h + h)


def collapse(W2, W1):
    columns = [np.dot(W2, W1[:, k]) for k in range(W1.shape[1])]
    return np.array(columns).T


def slope_product(d_f, xs):
    p = 1.0
    for z in xs:
        p *= d_f(z)
    return p


def dead_fraction(X, W, b):
    sums = np.dot(X, W) + b
    count = 0
    for k in range(sums.shape[1]):
        if sums[:, k].max() <= 0:
            count += 1
    return count / sums.shape[1]
