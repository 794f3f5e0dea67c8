import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    y = x
    return y


def d_identity(x):
    return 0.0 * np.array(x) + 1


def sigmoid(x):
    clipped = np.clip(x, -500, 500)
    return 1 / (1 + np.exp(-clipped))


def d_sigmoid(x):
    return sigmoid(x) * sigmoid(-x)


def tanh(x):
    z = np.clip(x, -100, 100)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)


def d_tanh(x):
    y = tanh(x)
    return 1 - y * y


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
    # leaky: it gets flat with alpha
    one = np.asarray(x) <= 0
    return one * 1.0 + (1 - one) * alpha


def prelu(x, alpha):
    return np.where(x > 0, x, alpha * x)


def d_prelu(x, alpha):
    return d_leaky_relu(x, alpha)


def rrelu(x, alpha):
    return prelu(x, alpha)


def d_rrelu(x, alpha):
    return d_prelu(x, alpha)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * (np.exp(np.minimum(x, 0)) - 1))


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)))


def selu(x):
    left = SELU_SCALE * SELU_ALPHA * (np.exp(np.minimum(x, 0)) - 1)
    return np.where(x > 0, SELU_SCALE * x, left)


def d_selu(x):
    left = SELU_SCALE * SELU_ALPHA * np.exp(np.minimum(x, 0))
    return np.where(x > 0, SELU_SCALE, left)


def swish(x):
    return x * sigmoid(x)


def d_swish(x):
    s = sigmoid(x)
    return s + x * s * (1 - s)


def arctan(x):
    return np.arctan(x)


def d_arctan(x):
    return 1 / (1 + x**2)


def softsign(x):
    return x / (1 + np.abs(x))


def d_softsign(x):
    return 1 / (1 + np.abs(x)) ** 2


def step_function(x):
    return np.where(x > 0, 1, 0)


def d_step_function(x):
    return 0.0 * x


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
    return (f(x + h) - f(x - h)) / (2 * h)


def collapse(W2, W1):
    return W2 @ W1


def slope_product(d_f, xs):
    return np.prod([d_f(z) for z in xs])


def dead_fraction(X, W, b):
    units = X @ W + b
    return np.mean((units <= 0).all(axis=0))
