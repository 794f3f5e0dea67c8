import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    return 1 * x


def d_identity(x):
    return np.ones_like(x, dtype=float)


def sigmoid(x):
    return np.power(1 + np.exp(-x), -1.0)


def d_sigmoid(x):
    return sigmoid(x) * sigmoid(-x)


def tanh(x):
    return np.tanh(x)


def d_tanh(x):
    return 1 - np.tanh(x) ** 2


def relu(x):
    kept = [max(value, 0.0) for value in np.ravel(x)]
    return np.reshape(kept, np.shape(x))


def d_relu(x):
    return np.where(x > 0, 1.0, 0.0)


def leaky_relu(x, alpha=0.01):
    out = np.array(x, dtype=float)
    out[out <= 0] *= alpha
    return out


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
    low = np.minimum(x, 0.0)
    return np.maximum(x, 0.0) + alpha * np.expm1(low)


def d_elu(x, alpha=1.0):
    # an exponential is its own derivative
    left = elu(x, alpha)
    return np.where(x > 0, 1.0, left)


def selu(x):
    left = SELU_SCALE * SELU_ALPHA * (np.exp(np.minimum(x, 0)) - 1)
    return np.where(x > 0, SELU_SCALE * x, left)


def d_selu(x):
    return SELU_SCALE * d_elu(x, SELU_ALPHA)


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
    return W2 @ W1


def slope_product(d_f, xs):
    p = 1.0
    for z in xs:
        p *= d_f(z)
    return p


def dead_fraction(X, W, b):
    units = X @ W + b
    return np.mean((units <= 0).all(axis=0))
