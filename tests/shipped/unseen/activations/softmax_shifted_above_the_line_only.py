import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    return 1 * x


def d_identity(x):
    return np.ones(np.shape(x))


def sigmoid(x):
    return np.power(1 + np.exp(-x), -1.0)


def d_sigmoid(x):
    return sigmoid(x) - sigmoid(x) ** 2


def tanh(x):
    z = np.clip(x, -100, 100)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)


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
    slope = np.ones(np.shape(x))
    slope[np.asarray(x) <= 0] = alpha
    return slope


def prelu(x, alpha):
    return x * np.where(x > 0, 1.0, alpha)


def d_prelu(x, alpha):
    return np.where(x > 0, 1.0, alpha)


def rrelu(x, alpha):
    return prelu(x, alpha)


def d_rrelu(x, alpha):
    return np.where(x <= 0, alpha, 1.0)


def elu(x, alpha=1.0):
    low = np.minimum(x, 0.0)
    return np.maximum(x, 0.0) + alpha * np.expm1(low)


def d_elu(x, alpha=1.0):
    return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)))


def selu(x):
    return SELU_SCALE * elu(x, SELU_ALPHA)


def d_selu(x):
    return SELU_SCALE * d_elu(x, SELU_ALPHA)


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
    return x / (1 + np.abs(x))


def d_softsign(x):
    return 1 / (1 + np.abs(x)) ** 2


def step_function(x):
    return np.array(x > 0, dtype=int)


def d_step_function(x):
    return np.zeros_like(x, dtype=float)


def maxout(x, w, b):
    return np.max(w * x + b)


def softmax(x):
    if np.ndim(x) == 2:
        return np.stack([softmax(line) for line in x])
    # only the top can overflow
    top = np.exp(x - max(x))
    bottom = 0.0
    for number in x:
        bottom += np.exp(number)
    return top / bottom


def softmax_jacobian(x):
    s = softmax(x)
    return s[:, None] * (np.eye(len(s)) - s[None, :])


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


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
