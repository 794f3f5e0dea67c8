import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    y = x
    return y


def d_identity(x):
    return np.ones_like(x, dtype=float)


def sigmoid(x):
    return np.power(1 + np.exp(-x), -1.0)


def d_sigmoid(x):
    return sigmoid(x) - sigmoid(x) ** 2


def tanh(x):
    return np.tanh(x)


def d_tanh(x):
    return 1 - np.tanh(x) ** 2


def relu(x):
    return x * (x > 0)


def d_relu(x):
    slopes = [1.0 if value > 0 else 0.0 for value in np.ravel(x)]
    return np.reshape(slopes, np.shape(x))


def leaky_relu(x, alpha=0.01):
    return np.maximum(x, 0) + alpha * np.minimum(x, 0)


def d_leaky_relu(x, alpha=0.01):
    slope = np.ones(np.shape(x))
    slope[np.asarray(x) <= 0] = alpha
    return slope


def prelu(x, alpha):
    return leaky_relu(x, alpha)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, alpha)


def rrelu(x, alpha):
    return np.where(x > 0, x, alpha * x)


def d_rrelu(x, alpha):
    return np.where(x <= 0, alpha, 1.0)


def elu(x, alpha=1.0):
    out = np.array(x, dtype=float)
    for i, value in np.ndenumerate(out):
        if value <= 0:
            out[i] = alpha * np.exp(value) - 1
    return out


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)))


def selu(x):
    left = SELU_SCALE * SELU_ALPHA * (np.exp(np.minimum(x, 0)) - 1)
    return np.where(x > 0, SELU_SCALE * x, left)


def d_selu(x):
    return SELU_SCALE * d_elu(x, SELU_ALPHA)


def swish(x):
    return x / (1 + np.exp(-x))


def d_swish(x):
    f = x * sigmoid(x)
    return f + sigmoid(x) * (1 - f)


def arctan(x):
    return np.arctan(x)


def d_arctan(x):
    return 1 / (1 + x**2)


def softsign(x):
    size = np.where(x < 0, -x, x)
    return x / (1 + size)


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
    right = f(x + h)
    left = f(x - h)
    return (right - left) / (h + h)


def collapse(W2, W1):
    return np.dot(W2, W1)


def slope_product(d_f, xs):
    p = 1.0
    for z in xs:
        p *= d_f(z)
    return p


def dead_fraction(X, W, b):
    units = X @ W + b
    return np.mean((units <= 0).all(axis=0))
