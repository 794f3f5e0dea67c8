# 모든 것이 softplus = log(1 + e^x)에서 나온다: sigmoid, tanh, swish, softmax는 logaddexp로, 기울기는 로그를 더해서.
import numpy as np

def softplus(x):
    return np.logaddexp(0, x)

def identity(x):
    return np.multiply(x, 1.0)

def d_identity(x):
    return np.full(np.shape(x), 1.0)

def sigmoid(x):
    return np.exp(-softplus(np.negative(x)))

def d_sigmoid(x):
    # log(s(1-s)) = -softplus(-x) - softplus(x)
    return np.exp(-softplus(np.negative(x)) - softplus(x))

def tanh(x):
    return sigmoid(np.multiply(x, 2)) - sigmoid(np.multiply(x, -2))

def d_tanh(x):
    return 4 * d_sigmoid(np.multiply(x, 2))

def _gate(x):
    return np.heaviside(x, 0.0)

def relu(x):
    return np.fmax(x, 0.0)

def d_relu(x):
    return _gate(x)

def prelu(x, alpha):
    문 = _gate(x)
    return x * (문 + alpha * (1 - 문))

def d_prelu(x, alpha):
    return alpha + (1 - alpha) * _gate(x)

def leaky_relu(x, alpha=0.01): return prelu(x, alpha)
def d_leaky_relu(x, alpha=0.01): return d_prelu(x, alpha)
def rrelu(x, alpha): return prelu(x, alpha=alpha)
def d_rrelu(x, alpha): return d_prelu(x, alpha=alpha)

def elu(x, alpha=1.0):
    return np.fmax(x, 0) + alpha * (np.exp(np.fmin(x, 0)) - 1)

def d_elu(x, alpha=1.0):
    문 = _gate(x)
    return 문 + (1 - 문) * (elu(x, alpha) + alpha)

람다, 알파 = 1.05070098, 1.67326324

def selu(x): return 람다 * elu(x, alpha=알파)
def d_selu(x): return 람다 * d_elu(x, alpha=알파)

def swish(x):
    return np.divide(x, 1.0 + np.exp(-np.clip(x, -700, None)))

def d_swish(x):
    s = sigmoid(x)
    return s + np.multiply(x, d_sigmoid(x))

def arctan(x):
    # (1, x)의 각
    return np.arctan2(x, 1.0)

def d_arctan(x):
    return np.cos(arctan(x)) ** 2

def softsign(x):
    return np.copysign(1 - 1 / (1 + np.abs(x)), x)

def d_softsign(x):
    return (1 - np.abs(softsign(x))) ** 2

def step_function(x):
    return _gate(x)

def d_step_function(x):
    return np.zeros_like(x, dtype=float)

def maxout(x, w, b):
    return np.fmax.reduce(np.polyval([w, b], x))

def softmax(x):
    return np.exp(x - np.logaddexp.reduce(x, axis=-1, keepdims=True))

def softmax_jacobian(x):
    로그 = x - np.logaddexp.reduce(x)
    J = -np.exp(np.add.outer(로그, 로그))
    np.fill_diagonal(J, np.exp(로그) * -np.expm1(로그))
    return J

def numerical_derivative(f, x, h=1e-5):
    왼쪽, 오른쪽 = x - h, x + h
    return np.subtract(f(오른쪽), f(왼쪽)) / (2 * h)

def collapse(W2, W1):
    return (W1.T @ W2.T).T

def slope_product(d_f, xs):
    # 모든 기울기가 양수라고 할 수 없으니 부호는 따로
    기울기 = np.array([d_f(x) for x in xs], dtype=float)
    with np.errstate(divide="ignore"):
        크기 = np.exp(np.sum(np.log(np.abs(기울기))))
    return np.prod(np.sign(기울기)) * 크기

def dead_fraction(X, W, b):
    살아있음 = set(np.nonzero(X.dot(W) + b > 0)[1])
    return (len(b) - len(살아있음)) / len(b)
