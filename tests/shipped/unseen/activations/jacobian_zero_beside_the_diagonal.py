import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    return 1 * x


def d_identity(x):
    return 0.0 * np.array(x) + 1


def sigmoid(x):
    clipped = np.clip(x, -500, 500)
    return 1 / (1 + np.exp(-clipped))


def d_sigmoid(x):
    s = sigmoid(x)
    return s * (1 - s)


def tanh(x):
    return 2 / (1 + np.exp(-2 * x)) - 1


def d_tanh(x):
    return 1 - np.tanh(x) ** 2


def relu(x):
    return np.where(x > 0, x, 0)


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
    return d_prelu(x, alpha)


def elu(x, alpha=1.0):
    low = np.minimum(x, 0.0)
    return np.maximum(x, 0.0) + alpha * np.expm1(low)


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
    return sigmoid(x) + x * d_sigmoid(x)


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
    return np.array(x > 0, dtype=int)


def d_step_function(x):
    return np.zeros_like(x, dtype=float)


def maxout(x, w, b):
    return np.max(w * x + b)


def softmax(x):
    if np.ndim(x) == 2:
        turned = x.T - np.max(x, axis=1)
        e = np.exp(turned)
        return (e / np.sum(e, axis=0)).T
    e = np.exp(x - np.max(x))
    return e / np.sum(e)


def softmax_jacobian(x):
    p = softmax(x)
    J = np.zeros((len(p), len(p)))
    for k in range(len(p)):
        J[k, k] = p[k] * (1 - p[k])
    return J


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def collapse(W2, W1):
    return W2 @ W1


def slope_product(d_f, xs):
    return np.prod([d_f(z) for z in xs])


def dead_fraction(X, W, b):
    sums = np.dot(X, W) + b
    count = 0
    for k in range(sums.shape[1]):
        if sums[:, k].max() <= 0:
            count += 1
    return count / sums.shape[1]
