import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    return x


def d_identity(x):
    return np.ones(np.shape(x))


def sigmoid(x):
    growth = np.exp(x)
    return 1 / (1 + growth)


def d_sigmoid(x):
    s = sigmoid(x)
    return s * (1 - s)


def tanh(x):
    return 2 / (1 + np.exp(-2 * x)) - 1


def d_tanh(x):
    return 1 - np.tanh(x) ** 2


def relu(x):
    out = np.array(x, dtype=float)
    out[out < 0] = 0
    return out


def d_relu(x):
    slopes = [1.0 if value > 0 else 0.0 for value in np.ravel(x)]
    return np.reshape(slopes, np.shape(x))


def leaky_relu(x, alpha=0.01):
    out = np.array(x, dtype=float)
    out[out <= 0] *= alpha
    return out


def d_leaky_relu(x, alpha=0.01):
    on = 1.0 * (np.asarray(x) > 0)
    return on + alpha * (1 - on)


def prelu(x, alpha):
    return leaky_relu(x, alpha)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, alpha)


def rrelu(x, alpha):
    return prelu(x, alpha)


def d_rrelu(x, alpha):
    return np.where(x <= 0, alpha, 1.0)


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * (np.exp(np.minimum(x, 0)) - 1))


def d_elu(x, alpha=1.0):
    z = np.array(x, dtype=float)
    slope = np.ones_like(z)
    slope[z <= 0] = alpha * np.exp(z[z <= 0])
    return slope


def selu(x):
    left = SELU_SCALE * SELU_ALPHA * (np.exp(np.minimum(x, 0)) - 1)
    return np.where(x > 0, SELU_SCALE * x, left)


def d_selu(x):
    return SELU_SCALE * d_elu(x, SELU_ALPHA)


def swish(x):
    return x * sigmoid(x)


def d_swish(x):
    f = x * sigmoid(x)
    return f + sigmoid(x) * (1 - f)


def arctan(x):
    return np.arctan2(x, 1.0)


def d_arctan(x):
    return 1.0 / (x * x + 1.0)


def softsign(x):
    return x / (1 + np.abs(x))


def d_softsign(x):
    return 1 / (1 + np.abs(x)) ** 2


def step_function(x):
    return np.where(x > 0, 1, 0)


def d_step_function(x):
    return np.zeros_like(x, dtype=float)


def maxout(x, w, b):
    return np.max(w * x + b)


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(x):
    s = softmax(x)
    return s[:, None] * (np.eye(len(s)) - s[None, :])


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def collapse(W2, W1):
    return np.dot(W2, W1)


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
